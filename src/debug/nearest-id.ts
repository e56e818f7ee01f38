/** The id that somebody may have meant by another: that which takes the fewest changes, of a third of its letters at most. */
export function nearestId(written: string, known: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  const [nearest] = known
    .map((id) => ({ id, changes: changesBetween(word, id) }))
    .filter(({ changes }) => changes <= Math.ceil(word.length / 3))
    .sort((a, b) => a.changes - b.changes);
  return nearest?.id;
}

/** Letters to put in, take out or change for another: the distance of Levenshtein. */
function changesBetween(one: string, other: string): number {
  let row = [...Array(other.length + 1).keys()];
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, each] of [...other].entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === each ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
