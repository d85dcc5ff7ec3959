/** Published figures that a synthetic register is to meet, from a file (`calibration/README.md`). */
import { isMunicipalityCode } from '../core/areas/municipalities.ts';
import { type PejlError, PejlErrors } from '../core/errors/pejl-error.ts';
import { daysOf, parsePeriod } from '../core/period.ts';
import type { Text } from '../core/text.ts';
import { registerErrors } from '../register/errors.ts';
import {
  TARGET_GROUPS,
  TARGET_MEASURES,
  type Target,
  type TargetGroup,
  type TargetMeasure,
} from '../register/synthetic/target.ts';
import { type NamedRow, readColumns } from './csv-columns.ts';

const COLUMNS = ['municipality', 'measure', 'period', 'value'] as const;
const OPTIONAL = ['where', 'table', 'printed_group', 'printed_measure', 'printed_period', 'lines'] as const;
type Column = (typeof COLUMNS)[number] | (typeof OPTIONAL)[number];

/** Where a figure is printed: the row of `published/`. Absent where the file does not say. */
export interface Printed {
  readonly table: string;
  readonly group: string;
  readonly measure: string;
  readonly period: string;
}

export interface PrintedTarget extends Target {
  readonly printed: Printed;
}

/** `file` is the name that errors show (`register/bad-target`, `statistics/…`); throws everything that is wrong. */
export function readTargets(csv: string, file: string): PrintedTarget[] {
  const errors: PejlError[] = [];
  const targets = readColumns(csv, file, COLUMNS, OPTIONAL).rows.flatMap((row) => {
    try {
      return [readTarget(row, file)];
    } catch (error) {
      if (error instanceof Error && 'text' in error) errors.push(error as PejlError);
      else throw error;
      return [];
    }
  });
  const [first, ...more] = errors;
  if (first) throw new PejlErrors([first, ...more]);
  return targets;
}

function readTarget(row: NamedRow<Column>, file: string): PrintedTarget {
  const refuse = (column: Column, expected: string | Text) =>
    registerErrors.create('register/bad-target', { column, value: row.cell(column), expected }, row.placeOf(column));
  const municipality = row.cell('municipality');
  if (!isMunicipalityCode(municipality))
    throw refuse('municipality', { da: 'en kommunekode', en: 'a municipality code' });
  const measure = row.cell('measure');
  if (!isMeasure(measure)) throw refuse('measure', TARGET_MEASURES.join(', '));
  const where = readWhere(row.cell('where'));
  if (where === undefined) throw refuse('where', `${TARGET_GROUPS.join(', ')}: benefit=fleksjob & age=16-17|18-24`);
  const value = row.number('value');
  if (value === null || value < 0) throw refuse('value', { da: 'et tal fra 0', en: 'a number from 0' });
  const period = row.cell('period');
  const days = daysWithin(period);
  if (days === undefined) throw refuse('period', '2016, 2018-Q2, 2017-01/2017-10');
  const [table, lines] = [row.cell('table'), row.cell('lines')];
  const source = table === '' ? `${file}:${row.line}` : `${table}, ${lines}`;
  const printed = {
    table,
    group: row.cell('printed_group'),
    measure: row.cell('printed_measure'),
    period: row.cell('printed_period'),
  };
  return { municipality, measure, where, period, ...days, value, source, printed };
}

function isMeasure(text: string): text is TargetMeasure {
  return TARGET_MEASURES.some((measure) => measure === text);
}

/** `benefit=kontanthjaelp & age=18-24|25-29`; `undefined`: not written like that. */
function readWhere(text: string): Target['where'] | undefined {
  if (text === '') return {};
  const parts = text.split(' & ').map((part) => /^(\w+)=(.+)$/.exec(part.trim()));
  if (!parts.every((part) => part !== null && TARGET_GROUPS.some((group) => group === part[1]))) return undefined;
  return Object.fromEntries(parts.map((part) => [part![1] as TargetGroup, part![2]!.split('|')]));
}

/** One period, or from the first to the last of two. */
function daysWithin(text: string) {
  try {
    const [first = '', last = first] = text.split('/');
    const days = { from: daysOf(parsePeriod(first)).from, to: daysOf(parsePeriod(last)).to };
    return days.from < days.to ? days : undefined;
  } catch {
    return undefined;
  }
}
