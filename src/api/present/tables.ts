/** Published tables (Tal): as printed, with what could be recomputed and the goals that use each figure. */
import { LAST_DAY, printDay } from '../../core/day.ts';
import { printSpan } from '../../core/period-span.ts';
import type { Goal } from '../../plan/goal.ts';
import { type MeasureNames, measureLabel } from '../../statistics/catalogue.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { PublishedTable } from '../../statistics/published-table.ts';
import { type Recomputed, recompute } from '../../statistics/recompute.ts';
import { selectFigures } from '../../statistics/select-figures.ts';
import type { FigureDto, TableDetailDto, TableHeadDto, TableListDto } from '../contract/figures.ts';
import type { PlanWithFigures } from '../evaluated-plan.ts';
import { planHeadDto } from './plan-head.ts';

export function tableListDto(held: PlanWithFigures): TableListDto {
  return {
    plan: planHeadDto(held),
    tables: held.tables.map((table) => tableHeadDto(table, worstByRow(table, held))),
  };
}

export function tableDetailDto(table: PublishedTable, held: PlanWithFigures, names: MeasureNames): TableDetailDto {
  const recomputed = worstByRow(table, held);
  const users = goalsByFigure(table, held.plan.goals);
  return {
    plan: planHeadDto(held),
    table: tableHeadDto(table, recomputed),
    notes: [...table.notes],
    source: table.source,
    figures: table.figures.map((figure) =>
      figureDto(figure, recomputed.get(figure.row), users.get(figure) ?? [], names),
    ),
  };
}

function tableHeadDto(table: PublishedTable, recomputed: ReadonlyMap<number, Recomputed>): TableHeadDto {
  return {
    id: table.id,
    plan: table.plan,
    title: table.title,
    kind: table.kind,
    figures: table.figures.length,
    recomputed: recomputed.size,
    differing: [...recomputed.values()].filter(({ differs }) => differs).length,
    knownFrom: printDay(table.knownFrom),
    lines: [...table.lines],
  };
}

function figureDto(
  figure: Figure,
  recomputed: Recomputed | undefined,
  goals: readonly string[],
  names: MeasureNames,
): FigureDto {
  const { row, area, areaCode, group, groupLevel, unit, value, printed, derived, status, revision } = figure;
  return {
    row,
    area,
    areaCode,
    group,
    groupLevel,
    measure: { id: figure.measure, label: measureLabel(names, figure.measure) },
    unit,
    period: figure.period && printSpan(figure.period),
    value,
    printed,
    derived,
    status,
    lines: [...figure.lines],
    revision,
    recomputed: recomputed ? { value: recomputed.value, differs: recomputed.differs, how: recomputed.how } : null,
    goals: [...goals],
  };
}

/** Of several recomputations of a figure the one that is furthest off; `recompute` puts it first. */
function worstByRow(table: PublishedTable, { tables }: PlanWithFigures): Map<number, Recomputed> {
  const byRow = new Map<number, Recomputed>();
  for (const each of recompute(table, tables)) if (!byRow.has(each.row)) byRow.set(each.row, each);
  return byRow;
}

/** Figure → goals that measure themselves by it, compare with it or point to it. */
function goalsByFigure(table: PublishedTable, goals: readonly Goal[]): Map<Figure, string[]> {
  const users = new Map<Figure, string[]>();
  for (const { id, figures = [], comparison_figures = [], attached_figures = [], evidence = [] } of goals) {
    const selectors = [
      ...figures,
      ...comparison_figures,
      ...attached_figures,
      ...evidence.flatMap((each) => each.figures ?? []),
    ];
    const used = new Set(selectors.flatMap((selector) => selectFigures(table.figures, selector, LAST_DAY)));
    for (const figure of used) users.set(figure, [...(users.get(figure) ?? []), id]);
  }
  return users;
}
