import { declaration, everything } from '../support/town.mjs';
import { marked } from '../support/sites.mjs';

/** The declaration of a site whose own must stand, whatever an author writes into its pages. */
export const own = declaration((value) => (value.messages = { fr: { 'banner.heading': 'Vos cookies à Bourg' } }));

export const marks = everything.map((id) => marked(id)).join('');

/**
 * What is wrong in a page in which the site's declaration must stand: `isTold`, and the console tell of what is left out;
 * `isUnknown`: it is on its way still, or cannot be read, and nothing must take its place.
 */
export function wrongIn(report, { isTold = true, isUnknown = false } = {}) {
  if (!report) return ['the page does not report'];
  const { declaration: known, asked, ran, seen, errors, thrown } = report;
  const free = isUnknown ? [] : ['audience', 'necessary'];
  const extra = ran.filter((id) => !free.includes(id));
  const granted = seen.granted.filter((id) => isUnknown || id === 'statistics' || id === 'embeds');
  const wrong = [...thrown];
  if (known?.site.name !== (isUnknown ? undefined : own.site.name)) wrong.push(`the site is ${known?.site.name}`);
  if (String(asked) !== (isUnknown ? '' : 'statistics,embeds')) wrong.push(`asked is ${asked.join() || 'nothing'}`);
  if (known && known.messages?.fr['banner.heading'] !== own.messages.fr['banner.heading']) {
    wrong.push('the texts are other');
  }
  if (known?.consent) wrong.push(`the choice is kept as ${known.consent.cookie}`);
  if (extra.length) wrong.push(`this runs: ${extra}`);
  if (granted.length) wrong.push(`this was granted: ${granted}`);
  if (isTold && !errors.some((each) => /declar|src/i.test(each))) wrong.push('the console does not say so');
  return wrong;
}
