/** Where the Parquet parts of a register are read: one DuckDB with its temporary folder, opened for one import. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileFormat } from '../exchange/file-format.ts';
import type { Note } from '../exchange/notes.ts';
import type { ReadingState } from '../exchange/reading-state.ts';
import type { RowKeeper } from '../exchange/row-keeper.ts';
import { type DuckDB, openDuckDB } from './duckdb.ts';
import { checkTypes, parquetTypes, printParquet } from './parquet-file.ts';
import { readParquetRows, tellPeople } from './parquet-rows.ts';
import type { ReadOptions } from './read-options.ts';
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
  async read(
    parts: readonly Part[],
    keeper: RowKeeper,
    state: ReadingState,
    { ignoreUnknown, onProgress }: ReadOptions,
  ): Promise<Note[] | undefined> {
    const { connection } = this.#db;
    const notes: Note[] = [];
    const there = new Set<string>();
    for (const part of parts) {
      const types = await parquetTypes(connection, part);
      notes.push(...checkTypes(types, keeper.format, { file: part.name, ignoreUnknown }));
      for (const name of types.keys()) there.add(name);
    }
    if (!this.#knowsPeople && keeper.format.file !== 'persons') {
      await tellPeople(connection, state.keysOf('persons'));
      this.#knowsPeople = true;
    }
    const more = await readParquetRows(connection, parts, there, keeper, state, onProgress);
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
