/**
 * The good path through a Parquet part: DuckDB finds the persons and hands over numbers, ready to be kept. It gives up at
 * the first cell or row that is not right; then the file is printed and read the exact way.
 */
import type { DuckDBConnection, DuckDBDataChunk, DuckDBVector } from '@duckdb/node-api';
import type { Ids } from '../columns/ids.ts';
import { bytesOf } from '../columns/utf8.ts';
import { type CellReader, REFUSED } from '../exchange/cells/cell-reader.ts';
import { cellsOf } from '../exchange/cells/cells-of.ts';
import type { FileColumn, WordList } from '../exchange/file-format.ts';
import { NOTES, type Note } from '../exchange/notes.ts';
import type { ReadingState } from '../exchange/reading-state.ts';
import type { RowKeeper } from '../exchange/row-keeper.ts';
import { BAD, columnSql, isText, MUNICIPALITY_CODES, roundedSql } from './parquet-columns.ts';
import { type ParquetTypes, refusedBy, scan } from './parquet-file.ts';
import type { Part } from './register-folder.ts';

/** Puts the ids of persons where DuckDB can join them. */
export async function tellPeople(connection: DuckDBConnection, ids: Ids): Promise<void> {
  await connection.run('CREATE TEMP TABLE people (person_id VARCHAR, position INTEGER)');
  const appender = await connection.createAppender('people');
  let position = 0;
  for (const id of ids) {
    appender.appendVarchar(id);
    appender.appendInteger(position++);
    appender.endRow();
  }
  appender.closeSync();
}

/** Notes, or `undefined`: something is not right, and what has been kept must be thrown away (`register/not-parquet`). */
export async function readParquetRows(
  connection: DuckDBConnection,
  part: Part,
  types: ParquetTypes,
  keeper: RowKeeper,
  state: ReadingState,
): Promise<Note[] | undefined> {
  const { columns } = keeper.format;
  const notes: Note[] = [];
  const readers = columns.map((column) => valueReader(column, part, keeper, state, notes));
  const sql = `SELECT ${columns.map((column) => columnSql(column, types.has(column.name))).join(', ')} FROM ${scan(part)} AS file`;
  const joined = columns.some(({ cell }) => cell.is === 'person')
    ? `${sql} LEFT JOIN people ON people.person_id = file.person_id`
    : sql;
  const rows = await asked(part, () => connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${scan(part)}`));
  keeper.store.reserve(keeper.store.rows + Number(rows.getRows()[0]![0]));
  const result = await asked(part, () => connection.stream(joined));
  for (;;) {
    const chunk = await asked(part, () => result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) break;
    if (!keepRows(chunk, keeper, readers)) return undefined;
  }
  for (const reader of readers) reader.end?.();
  return [...notes, ...(await roundedNotes(connection, part, columns, types))];
}

/** The value of a cell of one column: a number as it is kept, or `BAD`. */
interface ValueReader {
  valueAt(vector: DuckDBVector, row: number): number;
  end?(): void;
}

function valueReader(
  column: FileColumn,
  part: Part,
  keeper: RowKeeper,
  state: ReadingState,
  notes: Note[],
): ValueReader {
  if (column.cell.is === 'municipality') return municipalityReader(state, column.cell.words);
  if (!isText(column)) return { valueAt: (vector, row) => vector.getItem(row) as number };
  const at = {
    state,
    file: part.name,
    column,
    danish: false,
    refuse: () => REFUSED,
    note: (text: Note['text']) => void notes.push({ file: part.name, column: column.name, text }),
  };
  const cells = cellsOf(at, keeper.format, keeper.keys);
  return column.cell.is === 'key' ? keyReader(cells, keeper) : wordReader(cells, column);
}

/** Its place among all municipalities → its code in the words of the register. */
function municipalityReader(state: ReadingState, list: WordList): ValueReader {
  const codes = new Int32Array(MUNICIPALITY_CODES.length + 1);
  return {
    valueAt(vector, row) {
      const place = vector.getItem(row) as number;
      if (place === BAD || place === 0) return place;
      codes[place] ||= state.add(list, MUNICIPALITY_CODES[place - 1]!) + 1;
      return codes[place]!;
    },
  };
}

/** Words recur: each is read once. */
function wordReader(cells: CellReader, { required }: FileColumn): ValueReader {
  const values = new Map<string, number>([['', required ? BAD : cells.absent]]);
  return {
    valueAt(vector, row) {
      const word = (vector.getItem(row) as string | null) ?? '';
      let value = values.get(word);
      if (value === undefined) {
        const bytes = bytesOf(word);
        value = cells.read(bytes, 0, bytes.length);
        values.set(word, value);
      }
      return value === REFUSED ? BAD : value;
    },
    end: () => cells.end?.(),
  };
}

function keyReader(cells: CellReader, keeper: RowKeeper): ValueReader {
  return {
    valueAt(vector, row) {
      const bytes = bytesOf((vector.getItem(row) as string | null) ?? '');
      if (bytes.length === 0 || cells.read(bytes, 0, bytes.length) === REFUSED) return BAD;
      return keeper.keys.add(bytes, 0, bytes.length);
    },
    end: () => cells.end?.(),
  };
}

/** False when a cell or a row is not right. */
function keepRows(chunk: DuckDBDataChunk, keeper: RowKeeper, readers: readonly ValueReader[]): boolean {
  const vectors = readers.map((_, column) => chunk.getColumnVector(column));
  const { values } = keeper;
  const rows = chunk.rowCount;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < readers.length; column++) {
      const value = readers[column]!.valueAt(vectors[column]!, row);
      if (value === BAD) return false;
      values[column] = value;
    }
    if (keeper.keep() !== undefined) return false;
  }
  return true;
}

async function roundedNotes(
  connection: DuckDBConnection,
  part: Part,
  columns: readonly FileColumn[],
  types: ParquetTypes,
): Promise<Note[]> {
  const numbers = columns.filter(({ name, cell }) => cell.is === 'number' && cell.decimals > 0 && types.has(name));
  if (numbers.length === 0) return [];
  const sql = `SELECT ${numbers.map((column) => `${roundedSql(column)}::INTEGER`).join(', ')} FROM ${scan(part)}`;
  const [counts = []] = (await asked(part, () => connection.runAndReadAll(sql))).getRows();
  return numbers.flatMap(({ name, cell }, at) =>
    cell.is === 'number' && Number(counts[at]) > 0
      ? [{ file: part.name, column: name, text: NOTES.rounded(Number(counts[at]), cell.decimals) }]
      : [],
  );
}

async function asked<T>(part: Part, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusedBy(error, part);
  }
}
