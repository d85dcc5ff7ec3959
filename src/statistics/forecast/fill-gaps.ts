/** Holes in a history, filled for the models only: on the straight line between neighbours. Never used for scoring. */
export function fillGaps(values: readonly (number | null)[]): number[] {
  const filled: number[] = [];
  for (const [index, value] of values.entries()) {
    if (value !== null) {
      filled.push(value);
      continue;
    }
    const before = filled.at(-1);
    const next = values.findIndex((each, later) => later > index && each !== null);
    // After the last known value it stays; nothing behind the history is looked at.
    if (next < 0) filled.push(before ?? 0);
    else if (before === undefined) filled.push(values[next]!);
    else filled.push(before + (values[next]! - before) / (next - index + 1));
  }
  return filled;
}
