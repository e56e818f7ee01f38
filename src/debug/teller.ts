import type { Declaration } from '../declaration/declaration.js';
import type { Seen } from './completed-declaration.js';
import { Panel } from './panel.js';
import { panelOverview } from './panel-overview.js';
import type { Point } from './point.js';
import { inLines } from './point.js';

/** The one way by which a point reaches both the console and the panel, once each. */
export class Teller {
  readonly #panel = new Panel();
  readonly #told = new Set<string>();

  /** Elements are shown by the console along with the advice. */
  tell(point: Point, ...elements: readonly unknown[]): void {
    if (this.#isNew(point)) this.tellAll([point], inLines(point), ...elements);
  }

  /** Points that the console is told of by one text. */
  tellAll(points: readonly Point[], text: string, ...elements: readonly unknown[]): void {
    console.warn(`[cookie-debug] ${text}`, ...elements);
    for (const point of points) this.#panel.add(point);
  }

  /** Shows what is declared and what was seen. */
  overview(declaration: Declaration, seen: readonly Seen[]): void {
    this.#panel.overview(panelOverview(declaration, seen));
  }

  /** Measures the page as if the panel were not there. */
  measure<Result>(look: () => Result): Result {
    return this.#panel.stepAside(look);
  }

  end(): void {
    this.#panel.close();
  }

  #isNew(point: Point): boolean {
    const key = inLines(point);
    return !this.#told.has(key) && Boolean(this.#told.add(key));
  }
}
