/** What the tests say of a requirement. */
export interface Tested {
  /** Letter and number, such as `A12`. */
  readonly id: string;
  /** In the words of its tests. */
  readonly texts: readonly string[];
  /** Paths from the root of the repository. */
  readonly files: readonly string[];
}

/** Titles of tests begin with what they hold to: `'A12: acceptance and refusal …'`. Takes the sources of tests by path. */
export function requirementsIn(sources: Readonly<Record<string, string>>): readonly Tested[] {
  const found = Object.entries(sources).flatMap(([path, source]) =>
    [...source.matchAll(/(['"`])([A-E]\d+): (.*?)\1/g)].map(([, , id = '', text = '']) => ({
      id,
      text,
      file: path.replace(/^(\.\.\/)+/, ''),
    })),
  );
  const ids = [...new Set(found.map(({ id }) => id))].sort(byLetterAndNumber);
  return ids.map((id) => {
    const own = found.filter((each) => each.id === id);
    return {
      id,
      texts: [...new Set(own.map(({ text }) => text))],
      files: [...new Set(own.map(({ file }) => file))].sort(),
    };
  });
}

/** What must hold, and by what force: law, a regulator’s position, a standard or contract, or our own inference. */
export interface Requirement {
  readonly id: string;
  readonly force: string;
  readonly text: string;
}

/** What only a person can judge: how to, and what came of it so far. */
export interface Protocol {
  readonly id: string;
  readonly title: string;
  /** Ids of requirements. */
  readonly for: readonly string[];
  readonly steps: readonly string[];
  readonly expected: string;
  readonly results: readonly ProtocolResult[];
  /** What has not been done yet. */
  readonly open: string;
}

interface ProtocolResult {
  /** ISO date. */
  readonly on: string;
  readonly by: string;
  readonly with: string;
  readonly passed: boolean;
  readonly note: string;
}

/** A requirement with its evidence. */
export interface Evidence extends Requirement {
  readonly status: string;
  /** Paths of test files. */
  readonly files: readonly string[];
  /** Ids of protocols. */
  readonly protocols: readonly string[];
}

/** Every requirement, with what there is to show for it. */
export function evidenceOf(
  requirements: readonly Requirement[],
  protocols: readonly Protocol[],
  sources: Readonly<Record<string, string>>,
): readonly Evidence[] {
  const tested = new Map(requirementsIn(sources).map((each) => [each.id, each.files]));
  return requirements.map((requirement) => {
    const files = tested.get(requirement.id) ?? [];
    const own = protocols.filter((protocol) => protocol.for.includes(requirement.id));
    const people = !own.length ? '' : own.every(isDoneByPeople) ? ' and by people' : ', by people not yet';
    const status = files.length ? `tested by machine${people}` : 'without evidence';
    return { ...requirement, status, files, protocols: own.map(({ id }) => id) };
  });
}

function isDoneByPeople({ results }: Protocol): boolean {
  return results.some(({ by, passed }) => passed && by !== 'a machine');
}

/** The last result of a protocol, in words. */
export function lastResult({ results }: Protocol): string {
  const last = [...results].sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (!last) return 'never carried out';
  return `${last.passed ? 'passed' : 'failed'} on ${last.on}, by ${last.by}, with ${last.with}. ${last.note}`;
}

function byLetterAndNumber(a: string, b: string): number {
  return a.charAt(0).localeCompare(b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}
