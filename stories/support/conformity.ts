/** A requirement, and the tests that hold the package to it. */
export interface Requirement {
  /** Letter and number, such as `A12`. */
  readonly id: string;
  /** In the words of its tests. */
  readonly texts: readonly string[];
  /** Paths from the root of the repository. */
  readonly files: readonly string[];
}

/** Titles of tests begin with what they hold to: `'A12: acceptance and refusal …'`. Takes the sources of tests by path. */
export function requirementsIn(sources: Readonly<Record<string, string>>): readonly Requirement[] {
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

function byLetterAndNumber(a: string, b: string): number {
  return a.charAt(0).localeCompare(b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}
