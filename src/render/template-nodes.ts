import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlainNode } from './plain-node.js';

/**
 * What a template of an element says, as plain nodes: the words of a charter are written once, in the templates of its sections.
 * Events, properties and switched attributes are left out, as nothing hears them in a document without scripts.
 *
 * Values are put in after the markup was read: none of them can be taken for markup.
 *
 * @throws Error where a template holds what is no plain markup, such as a directive or a comment
 */
export function templateNodes(value: unknown): readonly PlainNode[] {
  if (value === nothing || value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(templateNodes);
  if (typeof value !== 'object') return [String(value)];
  if (!isTemplate(value)) throw new Error(`A template holds what is neither text nor a template: ${String(value)}`);
  return new TemplateReader(value).read();
}

function isTemplate(value: object): value is TemplateResult {
  return 'strings' in value && 'values' in value;
}

/** Stands for a value while the markup is read. */
const mark = '\u{f0000}';
const token = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|[^\s">]+))?)*)\s*\/?>|([^<]+)/y;
const attribute = /([^\s=]+)(?:=(?:"([^"]*)"|(\S+)))?/g;
const voids = new Set(['br', 'wbr', 'hr', 'img', 'input']);

interface Open {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PlainNode[];
}

class TemplateReader {
  readonly #markup: string;
  readonly #values: readonly unknown[];
  readonly #open: Open[] = [{ tag: '', attributes: {}, children: [] }];

  constructor({ strings, values }: TemplateResult) {
    this.#markup = strings.reduce((all, string, i) => `${all}${mark}${i - 1}${mark}${string}`);
    this.#values = values;
  }

  read(): readonly PlainNode[] {
    token.lastIndex = 0;
    // Templates inside are read meanwhile: the place is kept here.
    let at = 0;
    while (at < this.#markup.length) {
      token.lastIndex = at;
      const found = token.exec(this.#markup);
      if (!found) throw new Error(`No plain markup: ${this.#markup.slice(at, at + 40)}`);
      at = token.lastIndex;
      const [, slash, tag = '', attributes = '', text] = found;
      if (text !== undefined) this.#addText(text);
      else if (slash) this.#close(tag);
      else this.#begin(tag, attributes);
    }
    if (this.#open.length > 1) throw new Error(`<${this.#open.at(-1)!.tag}> is not closed in a template.`);
    return this.#open[0]!.children;
  }

  #begin(tag: string, written: string): void {
    const attributes: Record<string, string> = {};
    for (const [, name = '', quoted, bare = ''] of written.matchAll(attribute)) {
      const value = /^[.@?]/.test(name) ? undefined : this.#attributeValue(quoted ?? bare);
      if (value !== undefined) attributes[name] = value;
    }
    const element: Open = { tag, attributes, children: [] };
    this.#open.at(-1)!.children.push(element);
    if (!voids.has(tag)) this.#open.push(element);
  }

  #close(tag: string): void {
    const { tag: opened } = this.#open.pop()!;
    if (opened !== tag) throw new Error(`<${opened}> is closed by </${tag}> in a template.`);
  }

  /** Undefined where a value takes the whole attribute away. */
  #attributeValue(written: string): string | undefined {
    const pieces = written.split(mark).map((piece, i) => (i % 2 ? this.#values[Number(piece)] : piece));
    return pieces.includes(nothing) ? undefined : pieces.map((piece) => String(piece ?? '')).join('');
  }

  #addText(text: string): void {
    const { children } = this.#open.at(-1)!;
    text.split(mark).forEach((piece, i) => {
      if (i % 2) children.push(...templateNodes(this.#values[Number(piece)]));
      else if (piece) children.push(piece);
    });
  }
}
