/**
 * Tells other tools what the visitor decided: for code that does not leave this to the declaration's `signals`. Does
 * nothing when imported.
 *
 *     enforce(pageConsent(), new GoogleSignal({ waitForUpdate: 500 }));
 *
 * The package is no CMP of IAB Europe's Transparency and Consent Framework: it makes no TC string (CONFORMITY C5).
 */
export type {
  GoogleCategories,
  GoogleSignals,
  MatomoSignals,
  MetaSignals,
  MicrosoftCategories,
  MicrosoftSignals,
  Signals,
} from './declaration/signals.js';
export type { Effect } from './enforcement/effect.js';
export { enforce } from './enforcement/effect.js';
export { DataLayerSignal } from './enforcement/signals/data-layer.js';
export { GoogleSignal } from './enforcement/signals/google.js';
export { gpcObjections } from './enforcement/signals/gpc.js';
export { MatomoSignal } from './enforcement/signals/matomo.js';
export { MetaSignal } from './enforcement/signals/meta.js';
export { MicrosoftSignal } from './enforcement/signals/microsoft.js';
export { enforceSignals } from './enforcement/signals/signals.js';
