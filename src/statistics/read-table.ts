/**
 * A published table from its data file (`published/<table>.csv`). Every wrong cell is reported with file, line and column
 * and what would be right; nothing is read from a file with an error in it.
 */
import { type Day, parseDay } from '../core/day.ts';
import { PejlError, PejlErrors, type Place } from '../core/errors/pejl-error.ts';
import { statisticsErrors } from './errors.ts';
import { FIGURE_STATUSES, type Figure, GROUP_LEVELS } from './figure.ts';
import { columnOf, type Row, rowsOf } from './parse/delimited.ts';
import type { PublishedTable, TableHead } from './published-table.ts';
import { readDecimal } from './read-decimal.ts';
import { wrongRevisions } from './revisions.ts';
import {
  oneOf,
  readAreaCode,
  readLines,
  readPeriod,
  readRevision,
  readUnit,
  refuseEmpty,
  refuseOtherTable,
} from './table-cells.ts';

const REQUIRED = [
  'table',
  'area',
  'area_code',
  'group',
  'group_level',
  'measure',
  'unit',
  'period',
  'value',
  'printed',
  'derived',
  'status',
  'lines',
] as const;
/** Needed only where a figure is printed again with another value. */
const OPTIONAL = ['revision', 'known_from'] as const;
type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** `file` is the name that errors show. Throws `PejlErrors` with everything that is wrong. */
export function readTable(csv: string, file: string, head: TableHead): PublishedTable {
  const [header, ...rows] = rowsOf(csv, ',', file);
  const columns = readHeader(header, file);
  const errors: PejlError[] = [];
  const figures: Figure[] = [];
  const lineOf = new Map<Figure, number>();
  for (const row of rows) {
    const { figure, wrong } = readRow(row, figures.length + errors.length + 1, columns, file, head);
    errors.push(...wrong);
    if (figure) {
      figures.push(figure);
      lineOf.set(figure, row.line);
    }
  }
  errors.push(...wrongRevisions(figures, (figure) => ({ file, line: lineOf.get(figure) ?? 0 })));
  const [first, ...more] = errors;
  if (first) throw new PejlErrors([first, ...more]);
  return { ...head, figures };
}

function readHeader(header: Row | undefined, file: string): Map<Column, number> {
  const columns = REQUIRED.join(', ');
  if (!header) throw statisticsErrors.create('statistics/no-header', { columns }, { file, line: 1 });
  const place = { file, line: header.line };
  const known: readonly string[] = [...REQUIRED, ...OPTIONAL];
  const unknown = header.cells.findIndex((name) => !known.includes(name));
  if (unknown >= 0) {
    const facts = { column: header.cells[unknown]!, columns };
    throw statisticsErrors.create('statistics/unknown-column', facts, { ...place, column: columnOf(header, unknown) });
  }
  const missing = REQUIRED.find((name) => !header.cells.includes(name));
  if (missing) throw statisticsErrors.create('statistics/missing-column', { column: missing, columns }, place);
  return new Map(header.cells.map((name, index) => [name as Column, index]));
}

/** One figure, or all that is wrong with its row. */
function readRow(row: Row, number: number, columns: Map<Column, number>, file: string, head: TableHead) {
  const wrong: PejlError[] = [];
  if (row.cells.length !== columns.size) {
    const facts = { found: row.cells.length, expected: columns.size };
    return { wrong: [statisticsErrors.create('statistics/cells', facts, { file, line: row.line })] };
  }
  const placeOf = (column: Column): Place => {
    return { file, line: row.line, column: columnOf(row, columns.get(column) ?? 0), field: column };
  };
  const cell = (column: Column) => row.cells[columns.get(column) ?? -1] ?? '';
  /** Reads a cell; a failure is noted with its place, and the others are still looked at. */
  const read = <T>(column: Column, parse: (value: string) => T): T | undefined => {
    try {
      return parse(cell(column));
    } catch (error) {
      if (!(error instanceof PejlError)) throw error;
      wrong.push(new PejlError(error.code, error.text, error.facts, placeOf(column)));
      return undefined;
    }
  };
  const filled = (column: Column) => read(column, (value) => refuseEmpty(value, column));

  read('table', (value) => refuseOtherTable(value, head.id));
  const parts = {
    area: filled('area'),
    areaCode: read('area_code', readAreaCode),
    group: filled('group'),
    groupLevel: read('group_level', (value) => oneOf(value, GROUP_LEVELS, 'group_level')),
    measure: filled('measure'),
    unit: read('unit', readUnit),
    period: read('period', readPeriod),
    value: read('value', readDecimal),
    printed: cell('printed'),
    derived: read('derived', (value) => oneOf(value, ['yes', 'no'], 'derived') === 'yes'),
    status: read('status', (value) => oneOf(value, FIGURE_STATUSES, 'status')),
    knownFrom: read('known_from', (value): Day => (value === '' ? head.knownFrom : parseDay(value))),
    lines: read('lines', readLines),
    revision: read('revision', readRevision),
  };
  if (wrong.length > 0) return { wrong };
  return { wrong, figure: { table: head.id, row: number, ...parts } as Figure };
}
