import { Films } from './films.jsx';

export default function Page() {
  return (
    <main>
      <Films />
    </main>
  );
}
