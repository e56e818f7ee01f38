import { inRunningOrder, runScript } from './script-runner.js';
import type { Turn } from './script-runner.js';

type PlacedTurn = Turn & { readonly place: ChildNode };

/** Scripts that may run: marked ones and those of templates, in one order. */
export class DueScripts {
  readonly #turns = new Map<HTMLScriptElement, PlacedTurn>();

  add(script: HTMLScriptElement, turn: PlacedTurn): void {
    this.#turns.set(script, turn);
  }

  /** Hands them over in document order, whatever order they came in. */
  run(): void {
    const turns = new Map([...this.#turns].sort(([, a], [, b]) => (isBefore(a.place, b.place) ? -1 : 1)));
    this.#turns.clear();
    for (const script of inRunningOrder([...turns.keys()])) runScript(script, turns.get(script)!);
  }
}

function isBefore(a: Node, b: Node): boolean {
  return Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}
