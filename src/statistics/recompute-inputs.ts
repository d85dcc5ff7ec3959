/** Which printed figures a rule checks, and which ones it computes from. */
import { printPeriod } from '../core/period.ts';
import { type PeriodSpan, printSpan } from '../core/period-span.ts';
import type { Figure } from './figure.ts';
import type { PublishedTable } from './published-table.ts';
import type { CheckedFigures, RuleInput } from './recomputation-rule.ts';

export type FigureWithValue = Figure & { readonly value: number };

export function hasValue(figure: Figure): figure is FigureWithValue {
  return figure.value !== null;
}

/** Whether a rule is about the figure. A later revision is checked as well as the first. */
export function isChecked(figure: Figure, { measure, unit, area, group, level, period }: CheckedFigures): boolean {
  return (
    (measure === undefined || figure.measure === measure) &&
    (unit === undefined || figure.unit === unit) &&
    (area === undefined || figure.area === area) &&
    (group === undefined || figure.group === group) &&
    (level === undefined || figure.groupLevel === level) &&
    (period === undefined || printed(figure.period) === period)
  );
}

/** The newest revision of the one printed figure an input means; `undefined` when it is not printed, or not only once. */
export function inputOf(
  tables: ReadonlyMap<string, PublishedTable>,
  figure: Figure,
  input: RuleInput,
  period: string = printed(figure.period),
): FigureWithValue | undefined {
  const measures = [input.measure ?? figure.measure].flat();
  const found = (tables.get(input.table ?? figure.table)?.figures ?? []).filter(
    (other) =>
      other.area === (input.area ?? figure.area) &&
      other.group === (input.group ?? figure.group) &&
      measures.includes(other.measure) &&
      printed(other.period) === (input.period ?? period) &&
      !(other.table === figure.table && other.row === figure.row),
  );
  const sameUnit = found.filter(({ unit }) => unit === figure.unit);
  const meant = sameUnit.length > 0 ? sameUnit : found;
  const newest = Math.max(...meant.map(({ revision }) => revision));
  const [one, another] = meant.filter(({ revision }) => revision === newest);
  return one && !another && hasValue(one) ? one : undefined;
}

/** The figures of the same table, period and unit that a total is the sum of: other groups, or other areas. */
export function partsOf(table: PublishedTable, figure: Figure, isPart: (other: Figure) => boolean): Figure[] {
  return table.figures.filter(
    (other) =>
      other.measure === figure.measure &&
      other.unit === figure.unit &&
      printed(other.period) === printed(figure.period) &&
      isPart(other),
  );
}

function printed(period: PeriodSpan | null): string {
  return period === null ? 'not-stated' : printSpan(period);
}

/** First and last period of a change, as they are printed on the levels. */
export function endsOf({ period }: Figure): readonly [string, string] | undefined {
  return period?.to ? [printPeriod(period.from), printPeriod(period.to)] : undefined;
}
