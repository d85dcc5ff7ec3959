/** Finds the published row a number of the plan file was taken from, so that the number can be followed to its source. */
import type { Day } from '../../core/day.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { Reading } from '../evaluation.ts';
import { sameDays } from './observation.ts';

/** The row with this value and period that stands in one of the lines. */
export function printedAt(
  { value, period }: Pick<Reading, 'value' | 'period'>,
  lines: readonly string[],
  figures: readonly Figure[],
  asOf: Day,
): Figure | undefined {
  return figures.find(
    (figure) =>
      figure.value === value &&
      figure.knownFrom <= asOf &&
      figure.period !== null &&
      sameDays(figure.period, period) &&
      figure.lines.some((line) => lines.some((other) => overlap(line, other))),
  );
}

function overlap(a: string, b: string): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x.first <= y.last && y.first <= x.last;
}

function rangeOf(lines: string): { first: number; last: number } {
  const [first, last = first] = lines.split('-').map(Number);
  return { first: first ?? 0, last: last ?? 0 };
}
