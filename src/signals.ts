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
} from './declaration/declared-signals.js';
export type { Effect } from './effects/effect.js';
export { enforce } from './effects/effect.js';
export { DataLayerSignal } from './effects/signals/data-layer.js';
export { GoogleSignal } from './effects/signals/google.js';
export { gpcObjections } from './effects/signals/gpc.js';
export { MatomoSignal } from './effects/signals/matomo.js';
export { MetaSignal } from './effects/signals/meta.js';
export { MicrosoftSignal } from './effects/signals/microsoft.js';
export { enforceSignals } from './effects/signals/signal-effects.js';
