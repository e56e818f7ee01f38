import type { Signals } from '../../declaration/declared-signals.js';
import type { Effect } from '../effect.js';
import { DataLayerSignal } from './data-layer.js';
import { GoogleSignal } from './google.js';
import { MatomoSignal } from './matomo.js';
import { MetaSignal } from './meta.js';
import { MicrosoftSignal } from './microsoft.js';

/** The effects that a declaration's `signals` ask for. The event comes last: who hears it finds all others told. */
export function signalEffects({ google, matomo, microsoft, meta, dataLayer }: Signals): readonly Effect[] {
  return [
    google && new GoogleSignal(google === true ? {} : google),
    matomo && new MatomoSignal(matomo === true ? {} : matomo),
    microsoft && new MicrosoftSignal(microsoft === true ? {} : microsoft),
    meta && new MetaSignal(meta === true ? {} : meta),
    dataLayer && new DataLayerSignal(dataLayer === true ? undefined : dataLayer),
  ].filter((effect) => !!effect);
}
