/** A figure as it is given to somebody: a row, or that it is withheld and why. Withheld is a value of its own, never 0. */
import type { Text } from '../../core/text.ts';
import type { GroupKey } from '../group.ts';
import type { Row } from '../rows.ts';

export const WITHHELD = {
  'small-group': {
    da: 'Tallet vises ikke: det, eller et tal det kan regnes ud fra, handler om så få, at de kan genkendes.',
    en: 'Withheld: this figure, or one it could be worked out from, is about so few that they could be recognised.',
  },
  'too-fine': {
    da: 'Tallet vises ikke: uden adgang til sagerne deles tal op efter én gruppe ad gangen.',
    en: 'Withheld: without access to the cases, figures are split by one group at a time.',
  },
  'other-day': {
    da: 'Tallet vises ikke: uden adgang til sagerne vises tal kun, som de var kendt på opgørelsesdagen.',
    en: 'Withheld: without access to the cases, figures are shown only as known on the day of publication.',
  },
} as const satisfies Record<string, Text>;
export type WithheldReason = keyof typeof WITHHELD;

export interface Figure {
  readonly period: string;
  readonly group: Readonly<Partial<Record<GroupKey, string>>>;
  /** `null`, as all that follows: withheld (or, of denominator and value, not known). */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly subjects: number | null;
  /** `null` for everybody who may not open the cases: what lacks a fact is seldom many. */
  readonly unknown: number | null;
  readonly notYet: boolean;
  readonly withheld: WithheldReason | null;
}

/** A row as those see it who may open the cases. */
export function openFigure(row: Row): Figure {
  return { ...row, withheld: null };
}

export function shownFigure(row: Row): Figure {
  return { ...row, unknown: null, withheld: null };
}

export function withheldFigure(period: string, group: Figure['group'], withheld: WithheldReason): Figure {
  const nothing = { numerator: null, denominator: null, value: null, subjects: null, unknown: null };
  return { period, group, ...nothing, notYet: false, withheld };
}
