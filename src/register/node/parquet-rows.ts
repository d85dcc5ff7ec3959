/**
 * The good path through Parquet parts: DuckDB finds the persons and hands over numbers, ready to be kept. It gives up at
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
import { refusedBy, scan } from './parquet-file.ts';
import type { ReadOptions } from './read-options.ts';
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

/**
 * Notes, or `undefined`: something is not right, and what has been kept must be thrown away (`register/not-parquet`).
 * `there`: the columns that at least one part has.
 */
export async function readParquetRows(
  connection: DuckDBConnection,
  parts: readonly Part[],
  there: ReadonlySet<string>,
  keeper: RowKeeper,
  state: ReadingState,
  onProgress?: ReadOptions['onProgress'],
): Promise<Note[] | undefined> {
  const { columns } = keeper.format;
  const file = parts.length === 1 ? parts[0]!.name : keeper.format.file;
  const notes: Note[] = [];
  const readers = columns.map((column) => valueReader(column, file, keeper, state, notes));
  const sql = `SELECT ${columns.map((column) => columnSql(column, there.has(column.name))).join(', ')} FROM ${scan(parts)} AS file`;
  const joined = columns.some(({ cell }) => cell.is === 'person')
    ? `${sql} LEFT JOIN people ON people.person_id = file.person_id`
    : sql;
  const rows = await asked(file, () => connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${scan(parts)}`));
  keeper.store.reserve(keeper.store.rows + Number(rows.getRows()[0]![0]));
  const result = await asked(file, () => connection.stream(joined));
  for (;;) {
    const chunk = await asked(file, () => result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) break;
    if (!keepRows(chunk, keeper, readers)) return undefined;
    onProgress?.({ file, rows: keeper.store.rows });
  }
  for (const reader of readers) reader.end?.();
  return [
    ...notes,
    ...(await roundedNotes(
      connection,
      parts,
      file,
      columns.filter(({ name }) => there.has(name)),
    )),
  ];
}

/** The value of a cell of one column: a number as it is kept, or `BAD`. */
interface ValueReader {
  valueAt(vector: DuckDBVector, row: number): number;
  end?(): void;
}

function valueReader(
  column: FileColumn,
  file: string,
  keeper: RowKeeper,
  state: ReadingState,
  notes: Note[],
): ValueReader {
  if (column.cell.is === 'municipality') return municipalityReader(state, column.cell.words);
  if (!isText(column)) return { valueAt: (vector, row) => vector.getItem(row) as number };
  const at = {
    state,
    file,
    column,
    danish: false,
    refuse: () => REFUSED,
    note: (text: Note['text']) => void notes.push({ file, column: column.name, text }),
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
  parts: readonly Part[],
  file: string,
  columns: readonly FileColumn[],
): Promise<Note[]> {
  const numbers = columns.filter(({ cell }) => cell.is === 'number' && cell.decimals > 0);
  if (numbers.length === 0) return [];
  const sql = `SELECT ${numbers.map((column) => `${roundedSql(column)}::INTEGER`).join(', ')} FROM ${scan(parts)}`;
  const [counts = []] = (await asked(file, () => connection.runAndReadAll(sql))).getRows();
  return numbers.flatMap(({ name, cell }, at) =>
    cell.is === 'number' && Number(counts[at]) > 0
      ? [{ file, column: name, text: NOTES.rounded(Number(counts[at]), cell.decimals) }]
      : [],
  );
}

async function asked<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusedBy(error, file);
  }
}
