/** Explanations as they cross the wire. */
import { printDay } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { ExplainedPeriod } from '../../measures/explain/explain.ts';
import { GROUP_LABELS, type GroupKey } from '../../measures/group.ts';
import type { Row } from '../../measures/rows.ts';
import { valueLabel } from '../../measures/value-labels.ts';
import type { CellSubjectsDto, ExplanationDto, PersonFiguresDto } from '../contract/explanations.ts';
import type { CellSubjects, Explanation, PersonFigures } from '../explanations.ts';
import { measureHeadDto } from './measure-head.ts';
import { registerHeadDto } from './register-head.ts';

export function explanationDto({ measure, held, asked, asOf, periods, notMeasurable }: Explanation): ExplanationDto {
  return {
    measure: measureHeadDto(measure),
    register: registerHeadDto(held),
    person: asked.person,
    from: asked.from,
    to: asked.to,
    asOf: printDay(asOf),
    periods: periods.map(periodDto),
    notMeasurable: notMeasurable?.text ?? null,
  };
}

function periodDto({
  period,
  rows,
  parts,
  because,
  facts,
  ground,
}: ExplainedPeriod): ExplanationDto['periods'][number] {
  return {
    period,
    rows: rows.map(rowDto),
    parts: parts.flatMap(({ key, rows }) =>
      rows
        .filter(({ notYet }) => !notYet)
        .map((row) => ({ title: GROUP_LABELS[key], name: valueLabel(key, row.group[key]!), ...amountDto(row) })),
    ),
    because: because.map(({ text }) => text),
    facts: facts.map(({ text }) => text),
    ground: ground.map(({ law, title, act, section }) => ({
      law,
      title,
      act: act ?? null,
      section: section ?? null,
    })),
  };
}

function rowDto(row: Row) {
  return { names: namesOf(row), notYet: row.notYet, ...amountDto(row) };
}

function amountDto({ numerator, denominator, value }: Row) {
  return { numerator, denominator, value };
}

function namesOf({ group }: Row): Text[] {
  return Object.entries(group).map(([key, value]) => valueLabel(key as GroupKey, value));
}

export function personFiguresDto({ held, asked, asOf, figures }: PersonFigures): PersonFiguresDto {
  return {
    register: registerHeadDto(held),
    person: asked.person,
    from: asked.from,
    to: asked.to,
    asOf: printDay(asOf),
    counts: figures
      .filter(({ rows }) => rows.length > 0)
      .map(({ measure, from, to, rows }) => ({
        measure: measureHeadDto(measure),
        from,
        to,
        rows: rows.map((row) => ({ period: row.period, ...rowDto(row) })),
      })),
    countsNot: figures.filter(({ rows }) => rows.length === 0).map(({ measure }) => measureHeadDto(measure)),
  };
}

export function cellSubjectsDto({ held, kind, count, subjects }: CellSubjects): CellSubjectsDto {
  return { register: registerHeadDto(held), kind, count, subjects: subjects.map(({ id, name }) => ({ id, name })) };
}
