/**
 * Printed figures computed again from other printed figures, by the rules of the catalogue. A difference is shown beside
 * the printed figure, never hidden and never corrected.
 */
import type { Text } from '../core/text.ts';
import { type Computation, compute, describe, type Term } from './computation.ts';
import type { Figure } from './figure.ts';
import { printedDecimals, roundingOf } from './printed-rounding.ts';
import type { PublishedTable } from './published-table.ts';
import type { RecomputationRule, RuleInput } from './recomputation-rule.ts';
import { endsOf, type FigureWithValue, hasValue, inputOf, isChecked, partsOf } from './recompute-inputs.ts';

export interface Recomputed {
  readonly row: number;
  /** Not rounded. */
  readonly value: number;
  /** Rounded to the decimals that are printed, it is not the printed figure. */
  readonly differs: boolean;
  /** It differs, but not by more than the rounding of what it was computed from can explain. */
  readonly byRounding: boolean;
  readonly how: Text;
}

/**
 * Every comparison that can be made for the figures of a table, by row; of several for one figure, the one that is
 * furthest off first. `others`: tables that the rules look into (the other tables of the plan).
 */
export function recompute(table: PublishedTable, others: readonly PublishedTable[] = []): Recomputed[] {
  const tables = new Map([...others, table].map((each) => [each.id, each]));
  const comparisons = table.rules.flatMap((rule) =>
    table.figures
      .filter(hasValue)
      .filter((figure) => isChecked(figure, rule.for))
      .flatMap((figure) => {
        const computation = computationFor(rule, figure, table, tables);
        const compared = computation && compare(figure, computation);
        return compared ? [compared] : [];
      }),
  );
  const weight = ({ differs, byRounding }: Recomputed) => (byRounding ? 1 : differs ? 0 : 2);
  return comparisons.sort((a, b) => a.row - b.row || weight(a) - weight(b));
}

function compare(figure: FigureWithValue, computation: Computation): Recomputed | undefined {
  const bounds = compute(computation);
  if (!bounds) return undefined;
  const decimals = printedDecimals(figure);
  const { value, low, high } = bounds;
  const differs = Math.abs(roundHalfUp(value, decimals) - figure.value) >= TINY;
  const slack = roundingOf(figure) + TINY;
  const byRounding = differs && figure.value >= low - slack && figure.value <= high + slack;
  const shown = !differs || Number.isInteger(value) ? decimals : decimals + 1;
  return { row: figure.row, value, differs, byRounding, how: describe(computation, value, shown, byRounding) };
}

/** Below every printed digit, above the noise of floating point. */
const TINY = 1e-9;

/** Half away from zero, as people round. */
function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + TINY)) / scale;
}

/** What the rule says to compute for the figure; `undefined` when a number it needs is not printed. */
function computationFor(
  rule: RecomputationRule,
  figure: Figure,
  table: PublishedTable,
  tables: ReadonlyMap<string, PublishedTable>,
): Computation | undefined {
  const input = (of: RuleInput, period?: string) => inputOf(tables, figure, of, period);
  switch (rule.how) {
    case 'change':
    case 'percent-change': {
      const ends = endsOf(figure);
      const [before, after] = ends ? [input(rule.of, ends[0]), input(rule.of, ends[1])] : [];
      if (!before || !after) return undefined;
      return rule.how === 'change'
        ? sumOf([plus(after), minus(before)])
        : { kind: 'percent', numerator: after, denominator: before, change: true };
    }
    case 'sum-of-leaves': {
      const { groups } = rule;
      const isLeaf = (other: Figure) =>
        other.groupLevel === 'leaf' && other.area === figure.area && (groups?.includes(other.group) ?? true);
      return sumOfAll(partsOf(table, figure, isLeaf), groups?.length);
    }
    case 'sum-of-areas': {
      const isPart = (other: Figure) => other.group === figure.group && rule.areas.includes(other.area);
      return sumOfAll(partsOf(table, figure, isPart), rule.areas.length);
    }
    case 'sum':
      return sumOf([...(rule.plus ?? []).map(input1(plus)), ...(rule.minus ?? []).map(input1(minus))], rule.constant);
    case 'share': {
      const [numerator, denominator] = [input(rule.part), input(rule.whole)];
      return numerator && denominator && { kind: 'percent', numerator, denominator, change: false };
    }
    case 'same': {
      const as = input(rule.as);
      return as && { kind: 'same', as };
    }
  }

  function input1(sign: (figure: FigureWithValue) => Term) {
    return (of: RuleInput) => {
      const found = input(of);
      return found && sign(found);
    };
  }
}

const plus = (figure: FigureWithValue): Term => ({ figure, sign: 1 });
const minus = (figure: FigureWithValue): Term => ({ figure, sign: -1 });

function sumOf(terms: readonly (Term | undefined)[], constant = 0): Computation | undefined {
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length ? { kind: 'sum', terms: known, constant } : undefined;
}

/** Nothing to add up, or a part without a value, or fewer parts than there should be: no sum. */
function sumOfAll(parts: readonly Figure[], expected = parts.length): Computation | undefined {
  if (parts.length === 0 || parts.length !== expected) return undefined;
  return sumOf(parts.map((part) => (hasValue(part) ? plus(part) : undefined)));
}
