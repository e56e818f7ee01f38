import { msg } from '../../i18n/msg.js';
import type { Category, Declaration, Provider, Service } from '../../declaration/declaration.js';
import { defaultConsentTerms, isRequired } from '../../declaration/declaration.js';

/**
 * The declaration with a row for the cookie that stores the choice itself, under the name and with the lifetime that it
 * really has (CONFORMITY D4). Where the site declares that cookie, only its lifetime is set right.
 */
export function withConsentCookie(declaration: Declaration): Declaration {
  const { cookie: name, duration } = { ...defaultConsentTerms, ...declaration.consent };
  let isDeclared = false;
  const services = declaration.services.map((service) => {
    if (!service.cookies.some((cookie) => cookie.name === name)) return service;
    isDeclared = true;
    const cookies = service.cookies.map((cookie) => (cookie.name === name ? { ...cookie, duration } : cookie));
    return { ...service, cookies };
  });
  if (isDeclared) return { ...declaration, services };

  const necessary: Category = declaration.categories.find(isRequired) ?? { id: 'necessary' };
  const { site } = declaration;
  const provider: Provider = { id: 'site', name: site.controller ?? site.name };
  const own: Service = {
    id: 'cookie-choice',
    name: msg('Choix relatif aux cookies', { id: 'consent-cookie.service', desc: 'Service that stores the choice' }),
    provider: provider.id,
    category: necessary.id,
    cookies: [
      {
        name,
        purpose: msg('Retenir votre choix au sujet des cookies.', {
          id: 'consent-cookie.purpose',
          desc: 'Purpose of the cookie that stores the choice',
        }),
        duration,
      },
    ],
  };
  const has = (entries: readonly { id: string }[], id: string) => entries.some((entry) => entry.id === id);
  return {
    ...declaration,
    categories: has(declaration.categories, necessary.id)
      ? declaration.categories
      : [necessary, ...declaration.categories],
    services: [...services, own],
    providers: has(declaration.providers, provider.id) ? declaration.providers : [...declaration.providers, provider],
  };
}
