/** Words that stand in brackets, or alone, for what varies: `_ga_[id]`, `{hash}`, `%id%`, `$ID`. */
const bracketed =
  /<[^<>]*>|%[a-z][a-z_-]*%|\$[a-z][a-z_]*$|\{[^{}]*[a-z][^{}]*\}|\[[^[\]]*[a-z#*.…][^[\]]*\]|\((?=[a-z]*(?:id|hash|uuid)\))[a-z]+\)/gi;
/** Words that say what varies. */
const telling = /id\b|hash|uid|numb|num[ée]ro|random|al[ée]a|user|site|key|token|container|xx/i;
/** `xxx` and `###`; two of them are enough behind a separator, as in `UA-XX`. */
const crosses = /X{3,}|x{3,}|([_.\-:/])(?:XX|xx)(?![A-Za-z0-9])|#+/g;
/** `abc…`, `abc...` */
const dots = /…|\.{3,}/g;

/**
 * A name with a star for what stands for something else: `_ga_<ID>`, `_hjSession_{site_id}`, `_gac_xxx`, `AMCV_###@AdobeOrg`.
 * Undefined where hardly anything but stars would be left: that would mean every cookie.
 */
export function withStars(name: string): string | undefined {
  if (name.startsWith('/')) return name;
  // `a[b]` is a name of its own: square brackets hold a place behind a separator, at the beginning, or by what they say.
  const isPlace = (at: number, all: string) =>
    /[<{%]/.test(all[0]!) || !at || /[_.\-:]/.test(name[at - 1]!) || telling.test(all);
  const stars = name
    .replace(bracketed, (all: string, at: number) => (isPlace(at, all) ? '*' : all))
    .replace(crosses, (_, separator: string | undefined) => `${separator ?? ''}*`)
    .replace(dots, '*')
    .replace(/\*([_.-])[Xx](?![a-z0-9])/g, '*$1*')
    .replace(/\*{2,}/g, '*');
  if (stars === name) return name;
  return stars.replace(/[^a-z0-9]/gi, '').length >= 2 ? stars : undefined;
}
