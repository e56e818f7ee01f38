import type { PlainElement, PlainNode } from './plain-node.js';
import { isInline } from './plain-node.js';

/**
 * Nodes as HTML. Each block stands on a line of its own, without indent and without empty lines: Markdown would take the one for
 * code, and the other for the end of the markup.
 */
export function htmlText(nodes: readonly PlainNode[]): string {
  return blocks(nodes).join('\n');
}

function blocks(nodes: readonly PlainNode[]): readonly string[] {
  const lines: string[] = [];
  let run = '';
  const end = () => {
    if (run.trim()) lines.push(collapsed(run));
    run = '';
  };
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node)) run += inlineHtml(node);
    else {
      end();
      lines.push(...block(node));
    }
  }
  end();
  return lines;
}

function block({ tag, attributes, children }: PlainElement): readonly string[] {
  const lines = blocks(children);
  const hasBlocks = children.some((child) => !isInline(child));
  const [start, close] = [`<${tag}${attributesHtml(attributes)}>`, `</${tag}>`];
  return hasBlocks ? [start, ...lines, close] : [start + lines.join('') + close];
}

function inlineHtml(node: PlainNode): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const start = `<${tag}${attributesHtml(attributes)}>`;
  return tag === 'br' ? start : `${start}${children.map(inlineHtml).join('').trim()}</${tag}>`;
}

function attributesHtml(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/** Spaces and lines of the source, as browsers read them; no-break spaces stay. */
function collapsed(html: string): string {
  return html
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/ ?<br> ?/g, '<br>')
    .replace(/^ | $/g, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
