/** Figures of population.csv: what is published, and for every year what the municipality is taken to have. */
import { civilDate } from '../../core/day.ts';
import type { Made } from './made.ts';
import { type Target, targetsOf } from './target.ts';

/** Of the inhabitants of 16–66 years. */
const GROUPS = [
  ['16-66', 1],
  ['16-64', 0.96],
  ['alle', 1.55],
] as const;

/** Values are stored in thousandths. */
export function populationInto({ desk, code, from, to, inhabitants }: Made, targets: readonly Target[]): void {
  const row = desk.rows('population', ['municipality', 'period', 'group', 'value']);
  const municipality = desk.word('populatedMunicipalities', code);
  let at = 0;
  const add = (period: string, group: string, value: number) =>
    row(at++, municipality, desk.word('periods', period), desk.word('groups', group), value * 1000);
  for (const { period, where, value } of targetsOf(targets, 'befolkning')) {
    for (const group of where.group ?? []) add(period, group, value);
  }
  for (let { year } = civilDate(from); year <= civilDate(to - 1).year; year++) {
    for (const [group, share] of GROUPS) add(String(year), group, Math.round(inhabitants * share));
  }
}
