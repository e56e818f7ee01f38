/** What each element takes and says, as tables made of the custom-elements manifest. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(new URL('../dist/custom-elements.json', import.meta.url));
/** What all elements share is told once, above the tables. */
const shared = ['src', 'declaration', 'for', 'heading-level'];
const order = ['banner', 'preferences', 'table', 'charter', 'gate'];

export function elementTables() {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const place = ({ tagName }) => order.indexOf(tagName.replace('cookie-', ''));
  return elements
    .sort((a, b) => place(a) - place(b))
    .map(elementTable)
    .join('\n\n');
}

function elementTable({
  tagName,
  summary,
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
  cssStates = [],
}) {
  const methods = members.filter(({ kind, privacy }) => kind === 'method' && privacy !== 'private');
  const rows = [
    ...attributes.filter(({ name }) => !shared.includes(name)).map((each) => row('attribute', each.name, each)),
    ...methods.map((each) => row('method', `${each.name}()`, each)),
    ...slots.map((each) => row('slot', each.name || 'default', each)),
    ...events.map((each) => row('event', each.name, each)),
    list('parts', cssParts),
    list('states', cssStates),
  ];
  return [`### \`<${tagName}>\``, '', summary, '', '| | | |', '| --- | --- | --- |', ...rows.filter(Boolean)].join(
    '\n',
  );
}

function row(kind, name, { description = '' }) {
  return `| ${kind} | \`${name}\` | ${description.replace(/\s+/g, ' ').trim()} |`;
}

function list(kind, entries) {
  return entries.length && `| ${kind} | | ${entries.map(({ name }) => `\`${name}\``).join(' ')} |`;
}
