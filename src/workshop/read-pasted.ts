import { findFaults } from '../declaration/check/find-faults.js';
import { DeclarationError, inWords } from '../declaration/check/declaration-error.js';
import { parseDeclaration } from '../declaration/check/parse-declaration.js';
import type { Declaration } from '../declaration/declaration.js';
import { joinParts } from '../declaration/tables/declaration-part.js';
import { findTables } from '../declaration/tables/find-table.js';
import { fromTable } from '../declaration/tables/from-table.js';
import { readMarked } from '../declaration/tables/read-marked.js';
import type { Draft } from './draft.js';

/**
 * Reads what somebody pastes: a declaration as JSON, or the HTML of tables of cookies, which keep the site of the draft. Nothing of
 * it runs or is asked for.
 *
 * @throws DeclarationError where it is neither
 */
export function readPasted(text: string, draft: Draft): Draft {
  return /^\s*</.test(text) ? fromPage(text, draft) : fromJson(text);
}

function fromJson(text: string): Declaration {
  const parsed = parseDeclaration(text.replace(/^\ufeff/, ''));
  if ('faults' in parsed) throw new DeclarationError(parsed.faults.map((fault) => inWords(fault)));
  return parsed.declaration;
}

/** A page made by the parser alone runs no script and loads nothing. */
function fromPage(text: string, draft: Draft): Draft {
  const page = new DOMParser().parseFromString(`<div data-cookie-table>${text}</div>`, 'text/html');
  const mark = page.querySelector<HTMLElement>('[data-cookie-table]')!;
  const parts = findTables(mark).flatMap((marked) => {
    const data = readMarked(marked);
    return data ? [fromTable(data, String(draft.site.name))] : [];
  });
  const found = joinParts(draft.site, parts);
  const declaration = { ...draft, ...found, categories: found.categories };
  if (!parts.length) throw new DeclarationError([{ path: '$', found: '<…>', expected: 'JSON, <table>' }]);
  // What a table leaves out of the site is for the form to ask; all else must be right.
  const faults = findFaults(declaration).filter(({ path }) => !path.startsWith('$.site'));
  if (faults.length) throw new DeclarationError(faults.map((fault) => inWords(fault)));
  return declaration;
}
