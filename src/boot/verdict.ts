import { isoDay } from '../declaration/iso-day.js';
import { jsonSelector } from './page-source.js';

/**
 * What a page finds of one declaration text, one stored choice and one day – that the text is right, and that nothing is to
 * be asked – is noted in the cookie of the choice, so that the next page need not find it out again. A wrong or absent verdict
 * only means that more code is loaded: it grants nothing.
 */

/**
 * What of a page tells whether its declaration is another one: its marks with all that stands in them, the tables that a mark may
 * point to, and what can be their title. Not a nonce, nor a token, nor a clock.
 */
const declaring =
  'title,meta[property],h1,h2,h3,h4,h5,h6,summary,strong,b,table,dl,cookie-table,[data-cookie-table],cookie-charter,[data-cookie-charter]';

/** A text by which a source is known. */
export function identityOf(content: string | Document): string {
  if (typeof content === 'string') return content;
  const serializer = new XMLSerializer();
  const json = content.querySelector(jsonSelector)?.textContent;
  return json || [...content.querySelectorAll(declaring)].map((each) => serializer.serializeToString(each)).join();
}

/** A declaration's fingerprint, and whether the browser objects by Global Privacy Control. */
export function digest(text: string): string {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown };
  return fingerprint(text) + (globalPrivacyControl === true ? '_gpc' : '');
}

/** 32 bits (FNV-1a), and the length. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}_${text.length.toString(36)}`;
}

/** The verdict for a declaration and a stored choice, without one, until a day: worth nothing beside another choice. */
export function verdictOf(textDigest: string, choice: string, until: string): string {
  return `${fingerprint(textDigest + choice + until)}.${until}`;
}

const withVerdict = /^([^=]+)=(.*?%22on%22%3A%22([\d-]+).*)%2C%22verdict%22%3A%22(\w+\.([\d-]+))%22%7D$/;

/** The cookie of the choice as it stands there, if it has the verdict for a declaration, and that holds today. */
export function choiceWithVerdict(textDigest: string): string | undefined {
  try {
    const now = new Date();
    const today = isoDay(now.getFullYear(), now.getMonth(), now.getDate());
    const cookies = document.cookie.split('; ');
    const found = cookies.find((cookie) => {
      const [, name, choice, on, verdict, until] = withVerdict.exec(cookie) ?? [];
      return (
        verdict === verdictOf(textDigest, `${choice}%7D`, until!) &&
        on! <= today &&
        today <= until! &&
        // Two cookies of one name are for the store to weigh.
        cookies.filter((each) => each.startsWith(`${name}=`)).length < 2
      );
    });
    return found?.replace(/^[^=]+=/, '');
  } catch {
    return undefined;
  }
}
