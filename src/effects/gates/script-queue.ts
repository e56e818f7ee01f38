import { inRunningOrder, runScript } from './script-runner.js';
import type { ScriptJob } from './script-runner.js';

type PlacedJob = ScriptJob & { readonly place: ChildNode };

/** Scripts that may run: marked ones and those of templates, in one order. */
export class ScriptQueue {
  readonly #jobs = new Map<HTMLScriptElement, PlacedJob>();

  add(script: HTMLScriptElement, job: PlacedJob): void {
    this.#jobs.set(script, job);
  }

  /** Hands them over in document order, whatever order they came in. */
  run(): void {
    const jobs = new Map([...this.#jobs].sort(([, a], [, b]) => (isBefore(a.place, b.place) ? -1 : 1)));
    this.#jobs.clear();
    for (const script of inRunningOrder([...jobs.keys()])) runScript(script, jobs.get(script)!);
  }
}

function isBefore(a: Node, b: Node): boolean {
  return Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}
