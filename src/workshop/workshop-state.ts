import type { Finding } from '../conformity/finding.js';
import type { ConsentStore } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import type { Path } from './changed.js';
import type { Draft } from './draft.js';
import type { WorkshopWords } from './words/workshop-words.js';

/** What the parts of the form show, and what they ask for. */
export interface WorkshopState {
  readonly words: WorkshopWords;
  readonly language: 'fr' | 'en';
  readonly theme: string;
  readonly draft: Draft;
  /** What is declared: the last that could be read. */
  readonly declaration: Declaration | undefined;
  readonly findings: readonly Finding[];
  /** The file, as it stands. */
  readonly json: string;
  /** What the preview decides in; it keeps nothing. */
  readonly store: ConsentStore;
  /** Id of the service of the catalogue that is chosen. */
  chosen: string;
  change(path: Path, next: unknown): void;
  moveService(index: number, category: string): void;
  addChosen(): void;
  addOwn(): void;
  removeService(index: number, name: string): void;
  readPasted(): void;
  startOver(): void;
  /** Asks in the preview, as on a first visit. */
  askAgain(): void;
  copy(id: string, text: string): void;
  download(): void;
}
