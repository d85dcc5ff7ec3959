/** Which rows of a fact table hold: the newest version of each fact that had been recorded then, unless it was withdrawn. */
import type { FactTable } from './fact-tables.ts';

/** A condition on the rows of the table, called `s`. `at`: number of the last recording that counts. */
export function inForce({ name, subject }: FactTable, at: number): string {
  return `s.recording <= ${at} and not s.withdrawn and not exists (
    select from ${name} r
    where r.municipality = s.municipality and r.${subject} = s.${subject} and r.fact = s.fact
      and r.version = s.version + 1 and r.version > 1 and r.recording <= ${at})`;
}

/** The rows that hold, as they stand in the file. */
export function rowsInForce(table: FactTable, at: number): string {
  const shown = table.columns.map((column) => `s.${column.shown}`).join(', ');
  return `select ${shown} from ${table.name} s where ${inForce(table, at)}`;
}
