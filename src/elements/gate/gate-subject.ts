import type { TemplateResult } from 'lit';
import type { Declaration, Provider } from '../../declaration/declaration.js';
import { servicesOf } from '../../declaration/declaration.js';
import { categoryDescription, categoryLabel } from '../shared/labels.js';
import { renderText, siteText } from '../shared/site-text.js';

/** What a gate holds back, in the words of the declaration. */
export interface GateSubject {
  readonly name: string | TemplateResult;
  readonly providers: readonly Provider[];
  /** What it stores or reads for, in sentences. */
  readonly purposes: readonly (string | TemplateResult)[];
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
  // What several cookies are for is said once.
  const purposes = [...new Map(service?.cookies.map(({ purpose }) => [siteText(purpose), purpose])).values()];
  return {
    name: service ? renderText(service.name) : categoryLabel(category),
    providers: providers.filter((provider) => own.some((each) => each.provider === provider.id)),
    purposes:
      purposes.length && purposes.length <= maxPurposes ? purposes.map(renderText) : [categoryDescription(category)],
  };
}
