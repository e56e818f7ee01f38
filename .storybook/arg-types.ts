import type { ArgTypes, InputType } from 'storybook/internal/types';
import { elements } from '../stories/support/elements.js';
import type { DocRow } from '../stories/support/manifest.js';
import { rowsOf } from '../stories/support/manifest.js';

/** The docs table and the controls of an element, from the manifest: attributes whose values are simple have a control. */
export function extractArgTypes(tagName: string): ArgTypes {
  const element = elements.find((each) => each.tagName === tagName);
  const rows = element ? rowsOf(element) : [];
  return Object.fromEntries(rows.map((row) => [row.name, argType(row)])) as ArgTypes;
}

function argType(row: DocRow): InputType {
  const type = row.type?.text.replace(/ \| undefined$/, '');
  return {
    name: row.name,
    description: row.description,
    ...(row.category === 'attributes' ? control(row.name, type) : { control: false }),
    table: {
      category: row.category,
      ...(type && { type: { summary: type } }),
      ...(row.default && { defaultValue: { summary: row.default } }),
    },
  };
}

/** What an element is, for the head of its page. */
export function extractComponentDescription(tagName: string): string {
  return elements.find((each) => each.tagName === tagName)?.description ?? '';
}

/** A pointer to a declaration is what a story is about, not what a reader would change. */
const pointers = ['src', 'declaration', 'for'];

function control(name: string, type = ''): Pick<InputType, 'control' | 'options'> {
  if (pointers.includes(name)) return { control: false };
  if (type === 'boolean') return { control: { type: 'boolean' } };
  if (type === 'number') return { control: { type: 'number', min: 1, max: 6 } };
  const literals = [...type.matchAll(/'([^']+)'/g)].map(([, literal]) => literal);
  if (literals.length > 1) return { control: { type: 'inline-radio' }, options: literals };
  return { control: { type: 'text' } };
}
