/** What the docs read of the custom-elements manifest. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ElementDoc[] }[];
}

export interface ElementDoc {
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Row[];
  readonly members?: readonly Member[];
  readonly events?: readonly Row[];
  readonly slots?: readonly Row[];
  readonly cssParts?: readonly Row[];
  readonly cssStates?: readonly Row[];
  readonly cssProperties?: readonly Row[];
}

export interface Row {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Row {
  readonly kind: 'field' | 'method';
  /** The attribute that a field reflects. */
  readonly attribute?: string;
  readonly parameters?: readonly { readonly name: string; readonly optional?: boolean }[];
  readonly return?: { readonly type: { readonly text: string } };
}

/** All elements of the package. */
export function elementsOf(manifest: Manifest): readonly ElementDoc[] {
  return manifest.modules.flatMap((module) => module.declarations);
}

/** A row of a docs table, by the name that makes it unique in it. */
export interface DocRow extends Row {
  readonly category: string;
}

/** Everything public of an element, in one order. A field that is an attribute too stands there once, as an attribute. */
export function rowsOf(element: ElementDoc): readonly DocRow[] {
  const rows = (category: string, entries: readonly Row[] = [], name = (row: Row) => row.name): DocRow[] =>
    entries.map((row) => ({ ...row, name: name(row), category }));
  const { members = [] } = element;
  return [
    ...rows('attributes', element.attributes),
    ...rows(
      'properties',
      members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
    ),
    ...rows('methods', members.filter(({ kind }) => kind === 'method').map(asMethod)),
    ...rows('events', element.events),
    ...rows('slots', element.slots, ({ name }) => (name ? `slot="${name}"` : 'default slot')),
    ...rows('custom states', element.cssStates, ({ name }) => `:state(${name})`),
    ...rows('css custom properties', element.cssProperties),
    ...rows('css shadow parts', element.cssParts, ({ name }) => `::part(${name})`),
  ];
}

function asMethod({ name, description, parameters = [], return: returns }: Member): Row {
  const list = parameters.map((parameter) => `${parameter.name}${parameter.optional ? '?' : ''}`).join(', ');
  return { name: `${name}(${list})`, description, type: returns?.type };
}
