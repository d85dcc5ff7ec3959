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

/** DuckDB hands over at most so many rows at a time. */
const ROWS_IN_CHUNK = 2048;

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
  const readers = columns.map((column) => columnReader(column, file, keeper, state, notes));
  const chunkColumns = columns.map(() => new Float64Array(ROWS_IN_CHUNK));
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
    if (!keepRows(chunk, keeper, readers, chunkColumns)) return undefined;
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

/** Reads the cells of one column, a chunk at a time, as numbers as they are kept. */
interface ColumnReader {
  /** False when a cell is not right. */
  fill(values: Float64Array, vector: DuckDBVector, rows: number): boolean;
  end?(): void;
}

function columnReader(
  column: FileColumn,
  file: string,
  keeper: RowKeeper,
  state: ReadingState,
  notes: Note[],
): ColumnReader {
  if (column.cell.is === 'municipality') return municipalityReader(state, column.cell.words);
  if (!isText(column)) return numberReader;
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

const numberReader: ColumnReader = {
  fill(values, vector, rows) {
    for (let row = 0; row < rows; row++) {
      const value = vector.getItem(row) as number;
      if (value === BAD) return false;
      values[row] = value;
    }
    return true;
  },
};

/** Its place among all municipalities → its code in the words of the register. */
function municipalityReader(state: ReadingState, list: WordList): ColumnReader {
  const codes = new Int32Array(MUNICIPALITY_CODES.length + 1);
  return {
    fill(values, vector, rows) {
      if (!numberReader.fill(values, vector, rows)) return false;
      for (let row = 0; row < rows; row++) {
        const place = values[row]!;
        if (place > 0) codes[place] ||= state.add(list, MUNICIPALITY_CODES[place - 1]!) + 1;
        values[row] = codes[place]!;
      }
      return true;
    },
  };
}

/** Words recur: each is read once. */
function wordReader(cells: CellReader, { required }: FileColumn): ColumnReader {
  const known = new Map<string, number>([['', required ? REFUSED : cells.absent]]);
  return {
    fill(values, vector, rows) {
      for (let row = 0; row < rows; row++) {
        const word = (vector.getItem(row) as string | null) ?? '';
        let value = known.get(word);
        if (value === undefined) {
          const bytes = bytesOf(word);
          value = cells.read(bytes, 0, bytes.length);
          known.set(word, value);
        }
        if (value === REFUSED) return false;
        values[row] = value;
      }
      return true;
    },
    end: () => cells.end?.(),
  };
}

function keyReader(cells: CellReader, keeper: RowKeeper): ColumnReader {
  return {
    fill(values, vector, rows) {
      for (let row = 0; row < rows; row++) {
        const bytes = bytesOf((vector.getItem(row) as string | null) ?? '');
        if (bytes.length === 0 || cells.read(bytes, 0, bytes.length) === REFUSED) return false;
        values[row] = keeper.keys.add(bytes, 0, bytes.length);
      }
      return true;
    },
    end: () => cells.end?.(),
  };
}

/** False when a cell or a row is not right. */
function keepRows(
  chunk: DuckDBDataChunk,
  keeper: RowKeeper,
  readers: readonly ColumnReader[],
  columns: readonly Float64Array[],
): boolean {
  const rows = chunk.rowCount;
  for (let column = 0; column < readers.length; column++) {
    if (!readers[column]!.fill(columns[column]!, chunk.getColumnVector(column), rows)) return false;
  }
  const { values } = keeper;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns.length; column++) values[column] = columns[column]![row]!;
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
