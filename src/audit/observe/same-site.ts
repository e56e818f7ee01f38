/** Ends of domain names below which everybody can have one, beside those of one label. */
const secondLevel = /^(ac|asso|co|com|edu|gouv|gov|net|nom|or|org)\.[a-z]{2}$/;
const shared = ['github.io', 'gitlab.io', 'netlify.app', 'pages.dev', 'vercel.app', 'web.app', 'herokuapp.com'];

/**
 * The part of a host that one owner has: `ville.fr` of `www.ville.fr`. Browsers know it by a list of thousands of entries; this
 * knows the ends that French and European sites have, and takes two labels elsewhere.
 */
export function siteOfHost(host: string): string {
  const name = host.replace(/^\.|\.$/g, '').toLowerCase();
  if (/^[\d.]+$|:/.test(name)) return name;
  const labels = name.split('.');
  const last = labels.slice(-2).join('.');
  const count = secondLevel.test(last) || shared.includes(last) ? 3 : 2;
  return labels.slice(-count).join('.');
}

export function isSameSite(one: string, other: string): boolean {
  return siteOfHost(one) === siteOfHost(other);
}
