/** Revisions of one figure within a table. */
import type { PejlError, Place } from '../core/errors/pejl-error.ts';
import { statisticsErrors } from './errors.ts';
import type { Figure } from './figure.ts';
import { figureKey } from './figure-key.ts';

/** Revisions count from 1 without gaps, each known later than the one before. */
export function wrongRevisions(
  figures: readonly Figure[],
  placeOf: (figure: Figure) => Place & { readonly line: number },
): PejlError[] {
  const errors: PejlError[] = [];
  for (const same of Map.groupBy(figures, figureKey).values()) {
    const ordered = same.toSorted((a, b) => a.revision - b.revision);
    for (const [index, figure] of ordered.entries()) {
      const before = ordered[index - 1];
      if (before?.revision === figure.revision) {
        const first = placeOf(before).line;
        errors.push(statisticsErrors.create('statistics/duplicate-figure', { first }, placeOf(figure)));
      } else if (figure.revision !== index + 1 || (before && before.knownFrom >= figure.knownFrom)) {
        const facts = { value: figure.revision, before: figure.revision - 1 };
        errors.push(statisticsErrors.create('statistics/revision', facts, placeOf(figure)));
      }
    }
  }
  return errors;
}
