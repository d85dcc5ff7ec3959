/** Where the Parquet parts of a register are read: one DuckDB with its temporary folder, opened for one import. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileFormat } from '../exchange/file-format.ts';
import type { FileReading } from '../exchange/header.ts';
import type { Note } from '../exchange/notes.ts';
import type { ReadingState } from '../exchange/reading-state.ts';
import type { RowKeeper } from '../exchange/row-keeper.ts';
import { type DuckDB, openDuckDB } from './duckdb.ts';
import { checkTypes, parquetTypes, printParquet } from './parquet-file.ts';
import { readParquetRows, tellPeople } from './parquet-rows.ts';
import type { Part } from './register-folder.ts';

export class ParquetDesk {
  readonly #db: DuckDB;
  readonly #folder: string;
  #knowsPeople = false;

  private constructor(db: DuckDB, folder: string) {
    this.#db = db;
    this.#folder = folder;
  }

  static async open(parts: readonly Part[]): Promise<ParquetDesk> {
    const folder = mkdtempSync(join(tmpdir(), 'pejl-parquet-'));
    return new ParquetDesk(await openDuckDB([...new Set(parts.map(({ path }) => dirname(path)))], folder), folder);
  }

  /** The good path: notes, or `undefined` when something is not right and must be read from a printout. */
  async read(part: Part, keeper: RowKeeper, state: ReadingState, reading: FileReading): Promise<Note[] | undefined> {
    const { connection } = this.#db;
    const types = await parquetTypes(connection, part);
    const notes = checkTypes(types, keeper.format, reading);
    if (!this.#knowsPeople && keeper.format.file !== 'persons') {
      await tellPeople(connection, state.keysOf('persons'));
      this.#knowsPeople = true;
    }
    const more = await readParquetRows(connection, part, types, keeper, state);
    return more && [...notes, ...more];
  }

  /** The part as a CSV file of its own; its path. */
  async print(part: Part, format: FileFormat): Promise<string> {
    const { connection } = this.#db;
    return printParquet(connection, part, await parquetTypes(connection, part), format, this.#folder);
  }

  close(): void {
    this.#db.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
