import type {} from 'charte-cookies/jsx';
import { useRef, useSyncExternalStore } from 'react';
import type { CookiePreferences } from 'charte-cookies';
import { pageConsent, serverSnapshot } from 'charte-cookies/store.js';
import declaration from './cookies.json' with { type: 'json' };

const store = pageConsent();
const { subscribe } = store;

export function Page() {
  const preferences = useRef<CookiePreferences>(null);
  const { grants } = useSyncExternalStore(subscribe, () => store.snapshot, serverSnapshot);
  return (
    <>
      <cookie-banner
        declaration={declaration}
        placement="top"
        oncookie-consent-request={(event) =>
          event.action === 'choose' && event.choices['film'] && event.preventDefault()
        }
        oncookie-preferences-request={(event) => event.preventDefault()}
      />
      <cookie-preferences ref={preferences} modal heading-level="3" declaration={JSON.stringify(declaration)} />
      <cookie-gate
        service="film"
        className="film"
        style={{ '--cookie-radius': 0 }}
        onClick={(event) => event.currentTarget.service}
      >
        <iframe data-src="/film" title={grants['film'] ? 'Film' : 'Rien'} suppressHydrationWarning />
      </cookie-gate>
      <cookie-gate service="film" dangerouslySetInnerHTML={{ __html: '<iframe data-src="/film"></iframe>' }} />
      <button onClick={() => preferences.current?.open()}>Gérer mes cookies</button>
    </>
  );
}

export const faults = (
  <>
    {/* @ts-expect-error no such placement */}
    <cookie-banner placement="left" />
    {/* @ts-expect-error an event has no such field */}
    <cookie-banner oncookie-consent-request={(event) => event.choice} />
    {/* @ts-expect-error no such attribute */}
    <cookie-gate services="film" />
  </>
);
