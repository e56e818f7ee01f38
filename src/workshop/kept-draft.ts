import type { Draft } from './draft.js';

/** What somebody has typed, with how they want to see it. It never leaves the browser. */
export interface KeptWork {
  readonly draft: Draft;
  readonly language: 'fr' | 'en';
  readonly theme: string;
}

const key = 'atelier';

/** What was typed before, if this browser kept it, and if it has the shape of it. */
export function keptWork(): KeptWork | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as KeptWork | null;
    const { draft } = kept ?? {};
    const lists = [draft?.categories, draft?.services, draft?.providers];
    const isWhole =
      typeof draft?.site === 'object' &&
      lists.every((list) => Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null)) &&
      draft.services.every(({ cookies }) => Array.isArray(cookies));
    return kept && isWhole ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was typed. Answers false where the browser keeps nothing. */
export function keepWork(work: KeptWork): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}
