import type { Declaration } from '../declaration/declaration.js';
import { checkExemptions } from '../declaration/check/exemption.js';
import { inWords } from '../declaration/check/declaration-error.js';
import type { Fault } from '../declaration/check/fault.js';
import { parseDeclaration } from '../declaration/check/parse-declaration.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './rule-sources.js';
import type { FindingWords } from './words/findings-en.js';

interface Read {
  /** Undefined where its shape is wrong. */
  readonly declaration: Declaration | undefined;
  readonly findings: readonly Finding[];
}

/** Reads a declaration, and makes findings of its faults: of those that the law knows by their requirement. */
export function readFor(value: unknown, words: FindingWords): Read {
  const parsed = parseDeclaration(value);
  if ('declaration' in parsed) return { declaration: parsed.declaration, findings: [] };
  const raw = rawOf(value);
  const unjustified = exemptionFaults(raw, words);
  const isShape = (fault: Fault) => !unjustified.some(({ path }) => fault.path === path);
  const shape = parsed.faults.filter(isShape).map((fault) => shapeFault(fault, words));
  // What lacks a reason alone has the right shape: the other rules can look at it.
  return { declaration: shape.length ? undefined : (raw as Declaration), findings: [...shape, ...unjustified] };
}

function shapeFault(fault: Fault, { nothing, reading }: FindingWords): Finding {
  const { path, found, expected } = inWords(fault, reading.expectations, nothing);
  const said = reading.unreadable(expected);
  return { id: 'declaration', severity: 'error', path, actual: found, ...said, source: sources.schema };
}

/** CONFORMITY A15. */
function exemptionFaults(value: unknown, { nothing, reading }: FindingWords): readonly Finding[] {
  const found: Finding[] = [];
  const { categories, services } = Object(value) as Record<string, unknown>;
  checkExemptions(objects(categories), objects(services), (path, actual) => {
    const isDuration = path.endsWith('.duration');
    found.push({
      id: 'A15',
      severity: 'error',
      path,
      actual: actual === undefined ? nothing : show(actual),
      ...(isDuration ? reading.exemptDuration : reading.unjustified),
      source: isDuration ? sources.audience : sources.guidelines,
    });
  });
  return found;
}

function objects(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map((item) => Object(item) as Record<string, unknown>) : [];
}

function rawOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
