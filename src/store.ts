/** The consent store and its words, without Lit and without elements. Does nothing when imported. */
export type {
  Category,
  ConsentTerms,
  Cookie,
  Declaration,
  Provider,
  Service,
  Site,
} from './declaration/declaration.js';
export type { WrittenDeclaration } from './declaration/written-declaration.js';
export type { Locale, Text } from './declaration/text.js';
export type { DeclarationFault } from './declaration/check/declaration-error.js';
export { DeclarationError } from './declaration/check/declaration-error.js';
export { readDeclaration } from './declaration/check/read-declaration.js';
export { matchesPattern } from './declaration/cookie-pattern.js';
export { revision } from './declaration/revision.js';
export { opendatasoft } from './declaration/presets/opendatasoft.js';
export type { Choices, Consent, ConsentState, ConsentStatus } from './consent/consent.js';
export type { ConsentStorage } from './consent/consent-storage.js';
export { BrowserStorage } from './consent/consent-storage.js';
export { decodeConsent, encodeConsent } from './consent/stored-consent.js';
export type { ConsentListener, ConsentSnapshot, ConsentStoreOptions } from './consent/consent-store.js';
export { ConsentStore } from './consent/consent-store.js';
export { serverSnapshot } from './consent/server-snapshot.js';
export type { ChangeOrigin, Leftover } from './consent/consent-events.js';
export type { ConsentAction } from './consent/request-events.js';
export { ConsentChangeEvent } from './consent/consent-events.js';
export { ConsentRequestEvent, PreferencesRequestEvent } from './consent/request-events.js';
export { ReloadRequestEvent } from './consent/reload-request-event.js';
export { pageConsent } from './boot/page-consent.js';
