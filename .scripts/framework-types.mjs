import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const written = fileURLToPath(new URL('../.config/framework-types', import.meta.url));

/**
 * Writes what makes the tags known to frameworks: from the manifest of a build, `tags.d.ts` – each tag's element, attributes and
 * events – and beside it the types of each framework, which are made of that one.
 */
export function writeFrameworkTypes(folder) {
  const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations);
  writeFileSync(join(folder, 'types', 'tags.d.ts'), tagTypes(elements));
  cpSync(written, join(folder, 'types'), { recursive: true });
}

function tagTypes(elements) {
  return `import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';

/** The tags of the package. */
export interface Tags {
${elements.map(({ name, tagName, description }) => `${comment(description, '  ')}  '${tagName}': { element: ${name}; props: ${name}Props; events: ${name}Events };`).join('\n')}
}

/** Handlers of events, as attributes. */
export type Handlers<Events, Prefix extends string = 'on'> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
${elements.map(interfacesOf).join('')}`;
}

function interfacesOf({ name, attributes, members, events = [] }) {
  const names = new Set(attributes.map((attribute) => attribute.name));
  const fields = members.filter((member) => member.kind === 'field' && !names.has(member.name));
  const props = [
    ...attributes.map((each) => ({ ...each, type: typeOf(name, each) })),
    ...fields.map((each) => ({ ...each, type: `${name}['${each.name}']` })),
  ];
  return `
export interface ${name}Props {
${props.map((prop) => `${comment(prop.description, '  ')}  ${quoted(prop.name)}?: ${prop.type} | undefined;`).join('\n')}
}

export interface ${name}Events {
${events.map((event) => `${comment(event.description, '  ')}  '${event.name}': GlobalEventHandlersEventMap['${event.name}'];`).join('\n')}
}
`;
}

/** A number may be written as a text, where an attribute is meant. */
function typeOf(name, { fieldName, type }) {
  return `${name}['${fieldName}']${type.text === 'number' ? ' | `${number}`' : ''}`;
}

function quoted(name) {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

function comment(text, indent) {
  if (!text) return '';
  const lines = text.trim().split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
