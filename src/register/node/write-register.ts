/** A register → a folder of files in the exchange format. The folder is built beside its place and moved there at the end. */
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { registerErrors } from '../errors.ts';
import { FILE_FORMATS } from '../exchange/file-formats.ts';
import { printFile } from '../exchange/print-file.ts';
import { REGISTER_FILES, type Register } from '../register.ts';
import { type DuckDB, openDuckDB, sqlName, sqlText } from './duckdb.ts';
import { MARKER_FILE, printMarker, type RegisterMarker, readMarker } from './marker.ts';
import { parquetType } from './parquet-columns.ts';
import { type FileForm, registerNames } from './register-folder.ts';

export interface WriteOptions {
  readonly format: FileForm;
  /** That the persons do not exist, and how they were made; `null` for real ones. */
  readonly marker: RegisterMarker | null;
}

/**
 * Writes the files that the register has. The folder must not exist or be empty, except that a synthetic register may take
 * the place of another (`register/folder-in-use`, `register/unwritable`).
 */
export async function writeRegisterFolder(register: Register, folder: string, options: WriteOptions): Promise<void> {
  const { format, marker } = options;
  refuseInUse(folder, marker);
  const unfinished = `${folder}.unfinished`;
  let db: DuckDB | undefined;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    if (format === 'parquet') db = await openDuckDB([], unfinished);
    for (const file of REGISTER_FILES) {
      if (!register.files.has(file)) continue;
      const text = Readable.from(printFile(register, file));
      const path = join(unfinished, `${file}.${format}`);
      if (format === 'csv') await pipeline(text, createWriteStream(path));
      else if (format === 'csv.gz') await pipeline(text, createGzip(), createWriteStream(path));
      else await writeParquet(db!, file, text, path);
    }
    if (marker) writeFileSync(join(unfinished, MARKER_FILE), printMarker(marker));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (error instanceof PejlError || reason === undefined) throw error;
    throw registerErrors.create('register/unwritable', { path: folder, reason });
  } finally {
    db?.close();
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function refuseInUse(folder: string, marker: RegisterMarker | null): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  const own = registerNames(folder);
  const isReplaced = marker !== null && own.length === names.length && readMarker(folder) !== null;
  if (names.length === 0 || isReplaced) return;
  throw registerErrors.create('register/folder-in-use', { folder: basename(folder), name: names[0]! });
}

/** Printed as CSV first, which DuckDB turns into typed columns. */
async function writeParquet(
  { connection }: DuckDB,
  file: (typeof REGISTER_FILES)[number],
  text: Readable,
  path: string,
): Promise<void> {
  const printed = `${path}.csv`;
  await pipeline(text, createWriteStream(printed));
  const columns = FILE_FORMATS[file].columns.map((column) => `${sqlName(column.name)}: '${parquetType(column)}'`);
  const rows = `read_csv(${sqlText(printed)}, header = true, delim = ',', quote = '"', escape = '"', columns = {${columns.join(', ')}})`;
  await connection.run(`COPY (SELECT * FROM ${rows}) TO ${sqlText(path)} (FORMAT parquet, COMPRESSION zstd)`);
  rmSync(printed);
}
