import type { Declaration, Provider } from '../declaration/declaration.js';
import { servicesOf } from '../declaration/declaration.js';
import { textIn } from '../declaration/text.js';
import { getLocale } from '../i18n/localization.js';
import { categoryDescription, categoryLabel } from './shared/labels.js';

/** What a gate holds back, in the words of the declaration. */
export interface GateSubject {
  readonly name: string;
  readonly providers: readonly Provider[];
  /** What it stores or reads for, in sentences. */
  readonly purposes: readonly string[];
}

/** More purposes than these are summed up by the category's description. */
const maxPurposes = 3;

/** Describes a category or a service; undefined when it is not declared. */
export function gateSubject(declaration: Declaration, id: string): GateSubject | undefined {
  const { categories, services, providers } = declaration;
  const service = services.find((each) => each.id === id);
  const category = categories.find((each) => each.id === (service?.category ?? id));
  if (!category) return undefined;
  const own = service ? [service] : servicesOf(declaration, id);
  const purposes = [...new Set(service?.cookies.map(({ purpose }) => textIn(purpose, getLocale())))];
  return {
    name: service ? textIn(service.name, getLocale()) : categoryLabel(category),
    providers: providers.filter((provider) => own.some((each) => each.provider === provider.id)),
    purposes: purposes.length && purposes.length <= maxPurposes ? purposes : [categoryDescription(category)],
  };
}
