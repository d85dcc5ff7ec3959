/** Parquet parts: their columns checked against the format, and printed as text where they must be read the exact way. */
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import { registerErrors } from '../errors.ts';
import type { FileFormat } from '../exchange/file-format.ts';
import { checkHeader, type FileReading } from '../exchange/header.ts';
import type { Note } from '../exchange/notes.ts';
import { sqlName, sqlText } from './duckdb.ts';
import { otherType, printedSql } from './parquet-columns.ts';
import type { Part } from './register-folder.ts';

/** DuckDB type by column name, in the order of the file. */
export type ParquetTypes = ReadonlyMap<string, string>;

/** All rows of the parts; a column that one of them lacks is empty there. */
export function scan(parts: readonly Part[]): string {
  const paths = parts.map(({ path }) => sqlText(path)).join(', ');
  return `read_parquet([${paths}], hive_partitioning = false, union_by_name = true)`;
}

/** (`register/not-parquet`, `register/unreadable`) */
export async function parquetTypes(connection: DuckDBConnection, part: Part): Promise<ParquetTypes> {
  try {
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${scan([part])}`);
    return new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
  } catch (error) {
    throw refusedBy(error, part.name);
  }
}

/** Notes on columns that are left out (`register/unknown-column` …, `register/parquet-type`). */
export function checkTypes(types: ParquetTypes, format: FileFormat, reading: FileReading): Note[] {
  const { file } = reading;
  const notes = checkHeader([...types.keys()], format, reading);
  const errors = format.columns.flatMap((column): PejlError[] => {
    const found = types.get(column.name);
    const expected = found === undefined ? undefined : otherType(column, found);
    if (found === undefined || expected === undefined) return [];
    return [registerErrors.create('register/parquet-type', { column: column.name, found, expected }, { file })];
  });
  const [first, ...more] = errors;
  if (first) throw new PejlErrors([first, ...more]);
  return notes;
}

/** Prints the part as a CSV file in a folder; its path (`register/not-parquet`). */
export async function printParquet(
  connection: DuckDBConnection,
  part: Part,
  types: ParquetTypes,
  format: FileFormat,
  folder: string,
): Promise<string> {
  const path = join(folder, `${format.file}.csv`);
  const columns = [...types].map(([name, type]) => {
    const column = format.columns.find((known) => known.name === name);
    return column ? printedSql(column, type) : sqlName(name);
  });
  try {
    await connection.run(
      `COPY (SELECT ${columns.join(', ')} FROM ${scan([part])}) TO ${sqlText(path)} (FORMAT csv, HEADER)`,
    );
  } catch (error) {
    throw refusedBy(error, part.name);
  }
  return path;
}

/** What DuckDB stumbled over. Its own words may hold values of the file: only their first part, the kind of error, is kept. */
export function refusedBy(error: unknown, file: string): PejlError {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(':');
  const code = /memory/i.test(reason) ? 'register/unreadable' : 'register/not-parquet';
  return registerErrors.create(code, { reason }, { file });
}
