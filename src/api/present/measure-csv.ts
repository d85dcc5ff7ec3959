/** The rows of a measure as CSV: the groups as columns, then what is counted. */
import { cubeKeys } from '../../measures/fold.ts';
import { type Cell, type CsvFlavour, csv } from '../csv.ts';
import type { MeasureAnswer } from '../measure-answers.ts';
import { measureAnswerDto } from './measure-answer.ts';

const COUNTED = ['numerator', 'denominator', 'value', 'subjects', 'unknown'] as const;

export interface MeasureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Columns that are numbers; all others are words. */
export const NUMBERS: ReadonlySet<string> = new Set(COUNTED);

/** `synthetic`: whether any of the persons do not exist; it stands in every row, so that it cannot be lost. */
export function measureTable(answer: MeasureAnswer): MeasureTable {
  const { measure, by } = answer.question;
  const { registers, rows, only, asOf } = measureAnswerDto(answer);
  const keys = [...new Set([...cubeKeys(measure, by), ...(Object.keys(only) as typeof by)])];
  const area = registers.map(({ municipality }) => municipality.code).join(' ');
  const synthetic = registers.some(({ isSynthetic }) => isSynthetic) ? 'yes' : 'no';
  return {
    columns: ['measure', 'unit', 'period', 'area', ...keys, ...COUNTED, 'state', 'as_of', 'synthetic'],
    rows: rows.map((row) => [
      measure.id,
      measure.unit,
      row.period,
      area,
      ...keys.map((key) => row.group[key] ?? only[key] ?? null),
      ...COUNTED.map((name) => row[name]),
      row.state,
      asOf,
      synthetic,
    ]),
  };
}

export function measureCsv(answer: MeasureAnswer, flavour: CsvFlavour): string {
  const { columns, rows } = measureTable(answer);
  return csv(columns, rows, flavour);
}
