/**
 * Records one delivered file: all of it when the register had no such file, else what is new in it. Rows are told apart by
 * what they say; a row gone and a row come about the same thing are a correction. What somebody recorded or corrected in Pejl
 * stands against a delivery that only repeats what it said before.
 */
import { sql } from 'kysely';
import { copyingOf } from '../copying.ts';
import type { Tx } from '../storage.ts';
import type { FactTable } from './fact-tables.ts';
import type { FileChanges } from './recording.ts';

/** Puts the rows beside the table, for the time of the transaction. `chunks`: whole rows in CSV, without the header. */
export async function stageFile(tx: Tx, table: FactTable, chunks: AsyncIterable<string> | Iterable<string>) {
  const columns = table.columns.map(({ column, type }) => `${column} ${type}`).join(', ');
  await sql.raw(`create temporary table ${staged(table)} (${columns}) on commit drop`).execute(tx);
  await copyingOf(tx).copyIn(`copy pg_temp.${staged(table)} from stdin (format csv)`, chunks);
}

/** What was staged becomes part of the register, under a recording's number. */
export async function recordFile(
  tx: Tx,
  table: FactTable,
  municipality: string,
  number: number,
): Promise<Omit<FileChanges, 'rows'>> {
  const run = (statement: string) => changed(tx, statement);
  const into = (columns: string) => `insert into ${table.name} (municipality, recording, ${columns})`;
  const own = table.columns.map(({ column }) => column).join(', ');
  const stored = table.columns.map((column) => column.stored).join(', ');
  const here = `'${municipality}', ${number}`;
  const { file } = table;
  if (await isEmpty(tx, table)) {
    const added = await run(
      `${into(own)} select ${here}, ${stored} from pg_temp.${staged(table)} order by ${table.subject} collate "C"`,
    );
    return { file, added, corrected: 0, withdrawn: 0 };
  }
  await compare(tx, table);
  const theirs = table.columns.map(({ column }) => `a.${column}`).join(', ');
  const gone = table.columns.map(({ column }) => `s.${column}`).join(', ');
  const corrected = await run(
    `${into(`fact, version, ${own}`)} select ${here}, l.fact, l.newest + 1, ${theirs}
     from pg_temp.arriving a join pg_temp.leaving l using (about, turn)`,
  );
  const added = await run(
    `${into(own)} select ${here}, ${theirs} from pg_temp.arriving a
     where not exists (select from pg_temp.leaving l where l.about = a.about and l.turn = a.turn)
     order by a.${table.subject} collate "C"`,
  );
  const withdrawn = await run(
    `${into(`fact, version, withdrawn, ${own}`)} select ${here}, l.fact, l.newest + 1, true, ${gone}
     from pg_temp.leaving l join ${table.name} s on s.${table.subject} = l.subject and s.fact = l.fact and s.version = l.version
     where l.delivered and l.version = l.newest
       and not exists (select from pg_temp.arriving a where a.about = l.about and a.turn = l.turn)`,
  );
  await sql.raw('drop table pg_temp.known, pg_temp.incoming, pg_temp.arriving, pg_temp.leaving').execute(tx);
  return { file, added, corrected, withdrawn };
}

/**
 * `arriving`: delivered rows that say something new. `leaving`: known rows that were not delivered again. Known of a fact is
 * what was delivered last, and else what was recorded last; and only while that holds.
 */
async function compare(tx: Tx, table: FactTable): Promise<void> {
  const own = table.columns.map(({ column }) => column).join(', ');
  const rendered = (columns: readonly string[]) => `row(${columns.join(', ')})::text collate "C"`;
  const content = rendered(table.columns.map(({ column }) => column));
  const about = rendered(table.identity);
  const stored = table.columns.map((column) => `${column.stored} as ${column.column}`).join(', ');
  const statements = [
    `create temporary table known on commit drop as
     select *, row_number() over (partition by content) as nth from (
       select fact, version, newest, delivered, ${table.subject} as subject, ${content} as content, ${about} as about
       from (
         select s.*, o.source = 'delivery' as delivered, max(version) over (partition by fact) as newest,
           row_number() over (partition by fact order by o.source = 'delivery' desc, version desc) as rank
         from ${table.name} s join register_recording o on o.municipality = s.municipality and o.number = s.recording
       ) versions
       where rank = 1 and not withdrawn
     ) holding`,
    `create temporary table incoming on commit drop as
     select *, row_number() over (partition by content) as nth
     from (select *, ${content} as content, ${about} as about from (select ${stored} from pg_temp.${staged(table)}) delivered) rows`,
    'analyze pg_temp.known',
    'analyze pg_temp.incoming',
    `create temporary table arriving on commit drop as
     select ${own}, about, row_number() over (partition by about order by content, nth) as turn from pg_temp.incoming i
     where not exists (select from pg_temp.known k where k.content = i.content and k.nth = i.nth)`,
    `create temporary table leaving on commit drop as
     select fact, version, newest, delivered, subject, about,
       row_number() over (partition by about order by delivered desc, content, nth) as turn
     from pg_temp.known k
     where not exists (select from pg_temp.incoming i where i.content = k.content and i.nth = k.nth)`,
    'analyze pg_temp.arriving',
    'analyze pg_temp.leaving',
  ];
  for (const statement of statements) await sql.raw(statement).execute(tx);
}

function staged({ file }: FactTable): string {
  return `delivered_${file}`;
}

async function isEmpty(tx: Tx, { name }: FactTable): Promise<boolean> {
  const { rows } = await sql.raw(`select from ${name} limit 1`).execute(tx);
  return rows.length === 0;
}

/** Runs it; how many rows it wrote. */
export async function changed(tx: Tx, statement: string): Promise<number> {
  return Number((await sql.raw(statement).execute(tx)).numAffectedRows ?? 0);
}
