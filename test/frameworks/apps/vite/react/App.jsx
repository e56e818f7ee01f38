import { useState } from 'react';
import declaration from '../../cookies.json';
// From the docs, as they tell to write it.
import { useConsent } from './use-consent.js';

export function App() {
  const { states } = useConsent();
  const [films, setFilms] = useState([
    { id: 1, name: 'a' },
    { id: 2, name: 'b' },
  ]);
  const [title, setTitle] = useState('Film');
  const [isThere, setThere] = useState(true);
  return (
    <>
      <cookie-banner declaration={JSON.stringify(declaration)}></cookie-banner>
      <p id="state">{states.film ?? 'unknown'}</p>
      <button id="title" onClick={() => setTitle('Autre titre')}>
        titre
      </button>
      <button id="reverse" onClick={() => setFilms([...films].reverse())}>
        ordre
      </button>
      <button id="address" onClick={() => setFilms([{ ...films[0], name: 'c' }, films[1]])}>
        film
      </button>
      <button id="toggle" onClick={() => setThere(!isThere)}>
        montrer
      </button>
      {isThere &&
        films.map(({ id, name }) => (
          <cookie-gate key={id} service="film">
            <iframe
              data-src={`/films/${name}`}
              title={title}
              width="320"
              height="180"
              suppressHydrationWarning
            ></iframe>
          </cookie-gate>
        ))}
    </>
  );
}
