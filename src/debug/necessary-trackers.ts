import { trackerKind } from '../conformity/known-trackers.js';

/** Tells on the console of known trackers that an editor's table calls necessary: nobody would be asked (CONFORMITY A15). */
export function tellOfTrackers(names: readonly string[]): void {
  const trackers = names.filter(trackerKind);
  if (!trackers.length) return;
  console.warn(
    `The table calls these cookies necessary, so that nobody is asked, and they are none: ${trackers.join(', ')}. ` +
      'Put them under another heading or category, such as “Mesure d’audience” (statistics) or “Publicité” (marketing).',
  );
}
