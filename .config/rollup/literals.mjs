/**
 * Takes out of our own modules what pages have no use for: what messages tell translators, and the white space of templates and
 * styles. On the syntax tree, so that nothing else is touched.
 */
import { join } from 'node:path';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

const own = join(process.cwd(), 'src');

/** Without the descriptions of messages. */
export const withoutDescriptions = () => onTree(/\bmsg\(/, describedMessage);

/** Without the white space that templates and styles are laid out with. */
export const compactLiterals = () => onTree(/\b(html|css)`/, template);

function onTree(mention, visit) {
  return {
    name: visit.name,
    transform(code, id) {
      if (!id.startsWith(own) || !mention.test(code)) return null;
      const edited = new MagicString(code);
      walk(this.parse(code), { enter: (node) => visit(node, edited) });
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

function describedMessage(node, edited) {
  if (node.type !== 'CallExpression' || node.callee.name !== 'msg') return;
  const properties = node.arguments.at(-1).properties ?? [];
  const at = properties.findIndex(({ key }) => key?.name === 'desc');
  if (at > 0) edited.remove(properties[at - 1].end, properties[at].end);
}

function template(node, edited) {
  if (node.type !== 'TaggedTemplateExpression' || !/^(html|css)$/.test(node.tag.name)) return;
  for (const quasi of node.quasi.quasis) {
    const text = quasi.value.raw;
    const compact = node.tag.name === 'css' ? compactStyles(text) : text.replace(/\s+/g, ' ');
    if (compact !== text) edited.update(quasi.start, quasi.end, compact);
  }
}

/** Only where white space means nothing in any style sheet: not around `+`, `-` and `:`, which it can tell apart. */
function compactStyles(text) {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/: /g, ':')
    .trim();
}
