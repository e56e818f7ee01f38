/** An element of a document without scripts, or its text. */
export type PlainNode = string | PlainElement;

export interface PlainElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PlainNode[];
}

/** An element. Attributes that are undefined are left out. */
export function plain(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly PlainNode[]
): PlainElement {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { tag, attributes: Object.fromEntries(given), children };
}

/** Whether there is nothing to read in it. */
export function isEmpty(node: PlainNode): boolean {
  if (typeof node === 'string') return !node.trim();
  return node.tag !== 'br' && node.children.every(isEmpty);
}

const inline = new Set(['a', 'bdi', 'br', 'code', 'i', 'span', 'strong']);

/** Whether it stands in a line with what is beside it. */
export function isInline(node: PlainNode): boolean {
  return typeof node === 'string' || inline.has(node.tag);
}
