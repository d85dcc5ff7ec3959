/**
 * The columns of a Parquet file as SQL. Numbers, days and closed lists come out as the numbers that columns in memory hold,
 * `BAD` where a cell cannot be used; ids and words come out as text.
 */
import { MUNICIPALITIES } from '../../core/areas/municipalities.ts';
import { BENEFIT_IDS } from '../../core/benefits/benefits.ts';
import { FIRST_DAY, LAST_DAY } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import { FOREVER, NO_DAY } from '../columns/column-table.ts';
import type { FileColumn, NumberCell } from '../exchange/file-format.ts';
import { sqlName, sqlText } from './duckdb.ts';

export const BAD = Number.POSITIVE_INFINITY;
const SQL_BAD = "'infinity'::DOUBLE";
/** Codes of all municipalities; in SQL a municipality is its place here + 1. */
export const MUNICIPALITY_CODES: readonly string[] = MUNICIPALITIES.map(({ id }) => id);

type Family = 'day' | 'number' | 'text';

const FAMILY: Readonly<Record<FileColumn['cell']['is'], Family>> = {
  key: 'text',
  person: 'text',
  order: 'text',
  day: 'day',
  'last-day': 'day',
  month: 'text',
  period: 'text',
  choice: 'text',
  benefit: 'text',
  municipality: 'text',
  text: 'text',
  number: 'number',
};

const EXPECTED: Readonly<Record<Family, Text>> = {
  day: { da: 'DATE', en: 'DATE' },
  number: { da: 'et tal', en: 'a number' },
  text: { da: 'tekst', en: 'text' },
};

const NUMBER_TYPE = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/;

/** The type a column is written as. */
export function parquetType({ cell }: FileColumn): 'DATE' | 'BIGINT' | 'DOUBLE' | 'VARCHAR' {
  if (cell.is === 'number') return cell.decimals === 0 ? 'BIGINT' : 'DOUBLE';
  return FAMILY[cell.is] === 'day' ? 'DATE' : 'VARCHAR';
}

/** What the type must be, when it is not. */
export function otherType({ cell }: FileColumn, type: string): Text | undefined {
  const family = FAMILY[cell.is];
  const isRight =
    family === 'day'
      ? type === 'DATE'
      : family === 'number'
        ? NUMBER_TYPE.test(type)
        : /^(?:VARCHAR|ENUM\(.*\))$/s.test(type);
  return isRight ? undefined : EXPECTED[family];
}

/** Columns whose texts are read one by one. */
export function isText({ cell }: FileColumn): boolean {
  return cell.is === 'key' || cell.is === 'text' || cell.is === 'order' || cell.is === 'period';
}

/** The column as SQL; `there`: the file has it. A person is the `position` of `people`. */
export function columnSql(column: FileColumn, there: boolean): string {
  const { cell, required } = column;
  const name = `file.${sqlName(column.name)}`;
  if (isText(column)) return there ? `trim(${name}::VARCHAR, E' \\t')` : "''";
  const absent = absentOf(column);
  if (!there) return `${number(absent)}::DOUBLE`;
  const empty = required ? SQL_BAD : number(absent);
  if (cell.is === 'person') return `coalesce(people.position::DOUBLE, ${SQL_BAD})`;
  if (cell.is === 'number') return numberSql(name, cell, empty);
  if (cell.is === 'day' || cell.is === 'last-day') return daySql(name, empty, cell.is === 'last-day' ? 1 : 0);
  if (cell.is === 'month') return monthSql(name);
  const list = cell.is === 'choice' ? cell.of : cell.is === 'benefit' ? BENEFIT_IDS : MUNICIPALITY_CODES;
  return listSql(name, list, empty);
}

/** How many numbers of the column have more decimals than are kept. */
export function roundedSql({ name, cell }: FileColumn): string {
  const scaled = `${sqlName(name)}::DOUBLE * ${cell.is === 'number' ? 10 ** cell.decimals : 1}`;
  return `count_if(abs(${scaled} - round(${scaled})) > 1e-6 * greatest(1, abs(${scaled})))`;
}

/** The column printed as a cell of a CSV file. */
export function printedSql({ name, cell }: FileColumn, type: string): string {
  const column = sqlName(name);
  if (cell.is !== 'number' || !/FLOAT|DOUBLE/.test(type)) return `${column}::VARCHAR AS ${column}`;
  return `coalesce(try_cast(${column} AS DECIMAL(18, 4))::VARCHAR, ${column}::VARCHAR) AS ${column}`;
}

function absentOf({ cell }: FileColumn): number {
  switch (cell.is) {
    case 'day':
      return NO_DAY;
    case 'last-day':
      return FOREVER;
    case 'number':
      return cell.absent;
    case 'choice':
      return cell.absent ?? 0;
    default:
      return 0;
  }
}

function number(value: number): string {
  return Number.isNaN(value) ? "'nan'::DOUBLE" : String(value);
}

function numberSql(name: string, { decimals, min, max, aboveMin }: NumberCell, empty: string): string {
  const scaled = `${name}::DOUBLE * ${10 ** decimals}`;
  const low = `round(${scaled}) ${aboveMin ? '>' : '>='} ${min * 10 ** decimals}`;
  const high = `round(${scaled}) <= ${max * 10 ** decimals}`;
  const whole = decimals === 0 ? ` AND ${scaled} = round(${scaled})` : '';
  return `CASE WHEN ${name} IS NULL THEN ${empty} WHEN ${low} AND ${high}${whole} THEN round(${scaled}) ELSE ${SQL_BAD} END::DOUBLE`;
}

/** Its place in a list, from 1: of what was tried, DuckDB finds it fastest this way. */
function listSql(name: string, list: readonly string[], empty: string): string {
  const otherwise = `CASE WHEN coalesce(${name}::VARCHAR, '') = '' THEN ${empty} ELSE ${SQL_BAD} END`;
  return `coalesce(list_position([${list.map(sqlText).join(', ')}], ${name}::VARCHAR), ${otherwise})::DOUBLE`;
}

function daySql(name: string, empty: string, later: number): string {
  const isDay = `isfinite(${name}) AND ${name} BETWEEN DATE '1970-01-01' + ${FIRST_DAY} AND DATE '1970-01-01' + ${LAST_DAY}`;
  return `CASE WHEN ${name} IS NULL THEN ${empty} WHEN ${isDay} THEN ${name} - DATE '1970-01-01' + ${later} ELSE ${SQL_BAD} END::DOUBLE`;
}

function monthSql(name: string): string {
  const isMonth = `regexp_full_match(${name}, '(1[89]|20|21)\\d\\d-(0[1-9]|1[0-2])')`;
  const month = `${name}[1:4]::INTEGER * 12 + ${name}[6:7]::INTEGER - 1`;
  return `CASE WHEN ${isMonth} THEN ${month} ELSE ${SQL_BAD} END::DOUBLE`;
}
