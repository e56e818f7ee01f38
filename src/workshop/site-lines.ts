import type { Declaration } from '../declaration/declaration.js';
import type { WorkshopWords } from './words/workshop-words.js';

/** What a site puts into its pages: the tags of every page, and those of the page of the charter. */
export function tagsOf(theme: string, { manage }: WorkshopWords): string {
  return [
    ...(theme ? [`<link rel="stylesheet" href="/charte/themes/${theme}.css" />`] : []),
    '<script type="module" async src="/charte/auto.js" data-src="/cookies.json"></script>',
    `<a href="#cookie-preferences">${manage}</a>`,
    '<cookie-charter></cookie-charter>',
  ].join('\n');
}

/**
 * What a Content-Security-Policy must allow for the package and for the hosts that are declared: embedded content in frames and as
 * pictures, all else as scripts, requests and pictures.
 */
export function policyOf({ services }: Declaration): string {
  const hostsOf = (isFramed: boolean) => [
    ...new Set(
      services
        .filter(({ category }) => (category === 'embeds' || category === 'social') === isFramed)
        .flatMap(({ hosts = [] }) => hosts),
    ),
  ];
  const [framed, others] = [hostsOf(true), hostsOf(false)];
  const directive = (name: string, hosts: readonly string[], own = "'self'") =>
    [name, own, ...hosts.map((host) => `https://${host}`)].join(' ');
  return [
    directive('script-src', others),
    directive('connect-src', others),
    directive('style-src', []),
    directive('img-src', [...new Set([...framed, ...others])]),
    ...(framed.length ? [directive('frame-src', framed)] : []),
  ].join('; ');
}
