/**
 * The address of a link, if a text leads to a page or is an e-mail address. Nothing else is written as a link, whoever declares
 * it (CONFORMITY E10).
 */
export function linkAddress(text: string | undefined): string | undefined {
  if (text === undefined || /[\s\p{Cc}]/u.test(text)) return undefined;
  if (/^(https?:\/\/|\/)/.test(text)) return text;
  return /^[^:@/?#&]+@[^:@/?#&]+$/.test(text) ? `mailto:${text}` : undefined;
}
