/**
 * The feed guard: may new figures take the place of the last good ones? Pure: the same figures give the same findings.
 * Without last good figures the first that come are taken as they are, once there are any.
 */
import type { Extract } from '../connect/extract.ts';
import type { Finding } from './finding.ts';
import { jumpFindings } from './level-jumps.ts';
import { periodFindings } from './missing-periods.ts';
import { shapeFindings } from './shape.ts';
import { totalFindings } from './totals.ts';

/** What a person has to look at before the figures are published; nothing: they may be. */
export function guard(last: Extract | null, next: Extract): Finding[] {
  if (next.observations.every(({ value }) => value === null)) return [NO_FIGURES];
  if (last === null) return [];
  const shape = shapeFindings(last, next);
  // Of another table the levels say nothing.
  if (shape.some(({ kind }) => kind === 'column-changed')) return shape;
  return [...shape, ...periodFindings(last, next), ...jumpFindings(last, next), ...totalFindings(last, next)];
}

/** The findings that nobody has accepted yet. */
export function notAccepted(findings: readonly Finding[], accepted: ReadonlySet<string>): Finding[] {
  return findings.filter(({ key }) => !accepted.has(key));
}

const NO_FIGURES: Finding = {
  kind: 'no-figures',
  key: 'no-figures',
  text: {
    da: 'Udtrækket har ingen tal, kun tomme felter. De seneste gode tal bliver stående.',
    en: 'The extract has no figures, only empty cells. The last good figures stay.',
  },
};
