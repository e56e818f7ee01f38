import type { Choices } from '../../consent/consent.js';

/**
 * The choices in the cookie that stores the decision, read in a few bytes for `head.js`, letter by letter as the package
 * writes them. Never more than the store would grant: what the store must think about, as two cookies of one name, grants
 * nothing here. Throws for what is no stored decision, and where cookies are blocked.
 */
export function storedChoices(name: string, months: number): Choices {
  const [, own, other] = `; ${document.cookie}`.split(`; ${name}=`);
  const raw = own!.split(';')[0]!;
  const text = decodeURIComponent(raw);
  const [, on, day] =
    /^{"v":1,"on":"(\d{4}-\d\d-(\d\d))","choices":{("[a-z][a-z0-9_-]{0,63}":(true|false),?)*},"rev":{("[a-z][a-z0-9_-]{0,63}":"\w*",?)*}(,"until":{("[a-z][a-z0-9_-]{0,63}":"[\d-]+",?)*})?(,"verdict":"[\w.-]*")?}$/.exec(
      text,
    )!;
  // The whole text, as commas may be missing from it.
  const { choices } = JSON.parse(text) as { choices: Choices };
  const date = new Date(`${on}T00:00`);
  const isDay = () => date.getDate() === +day!;
  const isAhead = () => date > new Date();
  const isCurrent = () => {
    date.setMonth(date.getMonth() + months);
    // 31 August and six months: the last day of February.
    if (!isDay()) date.setDate(0);
    // To the end of that day.
    date.setDate(date.getDate() + 1);
    return isAhead();
  };
  return months > 0 && other === undefined && raw.length <= 4096 && isDay() && !isAhead() && isCurrent() ? choices : {};
}
