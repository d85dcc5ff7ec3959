/**
 * A municipality's register out of the database into columns: the rows that hold, streamed as the files they are, and read the
 * way files are read. So it is the register that the files give.
 */
import type { FileFormat } from '../../register/exchange/file-format.ts';
import { FILE_FORMATS, READING_ORDER } from '../../register/exchange/file-formats.ts';
import { FileReader } from '../../register/exchange/file-reader.ts';
import { ReadingState } from '../../register/exchange/reading-state.ts';
import { registerOfRows } from '../../register/exchange/register-of-rows.ts';
import { RowKeeper } from '../../register/exchange/row-keeper.ts';
import type { Register } from '../../register/register.ts';
import { copyingOf } from '../copying.ts';
import type { Tx } from '../storage.ts';
import { factTable } from './fact-tables.ts';
import { rowsInForce } from './in-force.ts';
import { type RegisterState, registerState } from './recordings.ts';

export interface StoredRegister extends RegisterState {
  readonly register: Register;
}

export interface ReadingOptions {
  /** An instant (ISO): only what had been recorded then. */
  readonly recordedAt?: string;
  /** Rows read so far. */
  readonly onProgress?: (rows: number) => void;
}

/** `null`: the municipality has no register. */
export async function readRegister(tx: Tx, options: ReadingOptions = {}): Promise<StoredRegister | null> {
  const found = await registerState(tx, options.recordedAt);
  if (!found) return null;
  const state = new ReadingState(({ reason }) => {
    throw new Error(`A stored row cannot be read: ${reason.code}.`);
  });
  let before = 0;
  for (const file of READING_ORDER) {
    if (!found.files.has(file)) continue;
    const keeper = new RowKeeper(FILE_FORMATS[file], state);
    const reader = readerOf(FILE_FORMATS[file], keeper, state);
    const statement = `copy (${rowsInForce(factTable(file), found.number)}) to stdout (format csv)`;
    for await (const chunk of copyingOf(tx).copyOut(statement)) {
      reader.push(chunk);
      options.onProgress?.(before + reader.rows);
    }
    reader.end();
    keeper.end(state);
    before += reader.rows;
  }
  return { ...found, register: registerOfRows(state) };
}

/** A reader that has read the names of the columns. */
export function readerOf(format: FileFormat, keeper: RowKeeper, state: ReadingState): FileReader {
  const reader = new FileReader(keeper, state, { file: format.file, ignoreUnknown: false });
  reader.push(new TextEncoder().encode(`${format.columns.map(({ name }) => name).join(',')}\n`));
  return reader;
}
