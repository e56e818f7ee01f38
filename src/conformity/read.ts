import type { Declaration } from '../declaration/declaration.js';
import { checkExemptions } from '../declaration/check/exemption.js';
import { DeclarationError } from '../declaration/check/declaration-error.js';
import { readDeclaration } from '../declaration/check/read-declaration.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './sources.js';

interface Read {
  /** Undefined where its shape is wrong. */
  readonly declaration: Declaration | undefined;
  readonly findings: readonly Finding[];
}

/** Reads a declaration, and makes findings of its faults: of those that the law knows by their requirement. */
export function readFor(value: unknown): Read {
  const raw = parsed(value);
  try {
    return { declaration: readDeclaration(value), findings: [] };
  } catch (error) {
    if (!(error instanceof DeclarationError)) throw error;
    const unjustified = exemptionFaults(raw);
    const isShape = (path: string) => !unjustified.some(({ where }) => where === path);
    const shape = error.faults.filter(({ path }) => isShape(path)).map(shapeFault);
    // What lacks a reason alone has the right shape: the other rules can look at it.
    return { declaration: shape.length ? undefined : (raw as Declaration), findings: [...shape, ...unjustified] };
  }
}

function shapeFault({ path, found, expected }: { path: string; found: string; expected: string }): Finding {
  return {
    id: 'declaration',
    severity: 'error',
    where: path,
    found,
    why: 'The declaration cannot be read: nothing would be shown, asked or blocked.',
    mend: `Write ${expected}.`,
    source: sources.schema,
  };
}

/** CONFORMITY A15. */
function exemptionFaults(value: unknown): readonly Finding[] {
  const found: Finding[] = [];
  const { categories, services } = Object(value) as Record<string, unknown>;
  checkExemptions(objects(categories), objects(services), (where, actual) => {
    const isDuration = where.endsWith('.duration');
    found.push({
      id: 'A15',
      severity: 'error',
      where,
      found: show(actual),
      why: isDuration
        ? 'Audience measurement is exempt from consent for 13 months at most.'
        : 'What needs no consent says why: it must be strictly necessary, or exempt.',
      mend: isDuration
        ? 'Set the cookie for 13 months or less and write that ("P13M"), or take "exempt" from its category.'
        : 'Add a "justification" that says what would not work without it, or have the category asked.',
      source: isDuration ? sources.audience : sources.guidelines,
    });
  });
  return found;
}

function objects(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map((item) => Object(item) as Record<string, unknown>) : [];
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
