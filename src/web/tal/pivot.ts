/**
 * A list of figures as the table it was printed as, where that reads better: every cell holds one figure, the columns are few
 * and mostly filled. Of the ways to lay it out, the fullest is taken.
 */
import type { FigureDto } from '../../api/contract/figures.ts';

const MOST_COLUMNS = 14;
const LEAST_FILLED = 0.6;

/** What a row stands for. Whatever does not make the row goes into the column's heading. */
const LAYOUTS = [['area', 'group'], ['group'], ['area'], ['period']] as const;
type Side = 'area' | 'group' | 'period';
type Layout = readonly Side[];

export interface PivotHead {
  /** `null`: stands in the rows, or is the same for the whole table. */
  readonly area: string | null;
  readonly group: string | null;
  readonly measure: FigureDto['measure'];
  readonly unit: FigureDto['unit'];
  /** The periods under this heading; a single `undefined` where the periods are the rows. */
  readonly periods: readonly (string | null | undefined)[];
}

export interface PivotRow {
  readonly area: string;
  readonly group: string;
  /** The period a row stands for, or the last one of a change (`2006/2007` stands with 2007). */
  readonly period: string | null;
  readonly groupLevel: FigureDto['groupLevel'];
  /** One for each column; `null` where nothing is printed. */
  readonly cells: readonly (FigureDto | null)[];
}

export interface Pivot {
  readonly sides: Layout;
  readonly heads: readonly PivotHead[];
  readonly rows: readonly PivotRow[];
  /** The same for the whole table, and therefore said once: area, group. */
  readonly throughout: readonly string[];
}

/** `null`: the list reads better as a list. */
export function pivotOf(figures: readonly FigureDto[]): Pivot | null {
  const inPlace = withLaterRevisions(figures);
  const constant = (['area', 'group'] as const).filter((side) =>
    inPlace.every((figure) => figure[side] === inPlace[0]?.[side]),
  );
  const laidOut = LAYOUTS.flatMap((layout) => {
    const sides = layout.filter((side) => !constant.some((same) => same === side));
    return sides.length > 0 ? [layOut(inPlace, sides, constant)] : [];
  });
  const good = laidOut.filter((table) => table !== null && table.filled >= LEAST_FILLED);
  const best = good.reduce((a, b) => (b && (!a || b.filled > a.filled) ? b : a), null);
  return (
    best && {
      sides: best.sides,
      heads: best.heads,
      rows: best.rows,
      throughout: constant.map((side) => inPlace[0]?.[side] ?? ''),
    }
  );
}

interface LaidOut extends Omit<Pivot, 'throughout'> {
  /** Share of the cells that hold a figure. */
  readonly filled: number;
}

/** `null`: two figures for one cell, or too many columns. */
function layOut(figures: readonly FigureDto[], sides: Layout, constant: readonly Side[]): LaidOut | null {
  const heads = headsOf(figures, sides, constant);
  const columns = heads.flatMap((head) => head.periods.map((period) => columnKey(head, period)));
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return null;

  const rows = new Map<string, Omit<PivotRow, 'cells'> & { cells: (FigureDto | null)[] }>();
  for (const figure of figures) {
    const { area, group, groupLevel } = figure;
    const period = lastPeriod(figure);
    const key = sides.map((side) => ({ area, group, period })[side]).join('\n');
    const row = rows.get(key) ?? { area, group, period, groupLevel, cells: columns.map(() => null) };
    const at = columns.indexOf(columnKey(headOf(figure, sides, constant), periodIn(figure, sides)));
    if (row.cells[at]) return null;
    row.cells[at] = figure;
    rows.set(key, row);
  }
  if (rows.size < 2) return null;
  return { sides, heads, rows: [...rows.values()], filled: figures.length / (rows.size * columns.length) };
}

/** Headings in the order they are first printed, their periods likewise. */
function headsOf(figures: readonly FigureDto[], sides: Layout, constant: readonly Side[]): PivotHead[] {
  const heads = new Map<string, PivotHead & { periods: (string | null | undefined)[] }>();
  for (const figure of figures) {
    const head = headOf(figure, sides, constant);
    const key = columnKey(head, undefined);
    const known = heads.get(key) ?? { ...head, periods: [] };
    const period = periodIn(figure, sides);
    if (!known.periods.includes(period)) known.periods.push(period);
    heads.set(key, known);
  }
  return [...heads.values()];
}

type Head = Omit<PivotHead, 'periods'>;

function headOf(figure: FigureDto, sides: Layout, constant: readonly Side[]): Head {
  const said = [...sides, ...constant];
  return {
    area: said.includes('area') ? null : figure.area,
    group: said.includes('group') ? null : figure.group,
    measure: figure.measure,
    unit: figure.unit,
  };
}

function columnKey({ area, group, measure, unit }: Head, period: string | null | undefined): string {
  return [area, group, measure.id, unit, period].join('\n');
}

function periodIn(figure: FigureDto, sides: Layout): string | null | undefined {
  return sides.includes('period') ? undefined : figure.period;
}

function lastPeriod({ period }: FigureDto): string | null {
  return period?.split('/').findLast((part) => part !== '..') ?? null;
}

/** A later revision takes the place of the first; the earlier ones stand in the list. */
function withLaterRevisions(figures: readonly FigureDto[]): FigureDto[] {
  const later = figures.filter(({ revision }) => revision > 1).toSorted((a, b) => a.revision - b.revision);
  return figures
    .filter(({ revision }) => revision === 1)
    .map((first) => later.findLast((figure) => cellKey(figure) === cellKey(first)) ?? first);
}

function cellKey({ area, group, measure, unit, period }: FigureDto): string {
  return [area, group, measure.id, unit, period].join('\n');
}
