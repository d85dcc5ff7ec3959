/** The steps migrations are made of. Released migrations use them: a step that must change becomes a new step. */
import { type Kysely, sql } from 'kysely';

type Db = Kysely<never>;

/** Runs statements in order; each is one statement, as both engines take them. */
export async function run(db: Db, ...statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/**
 * The role all work runs as. Roles belong to the whole server: another database, or another Pejl just now, may have made it.
 */
export function createApplicationRole(db: Db): Promise<void> {
  return run(
    db,
    `do $$ begin
       if not exists (select from pg_roles where rolname = 'pejl_app') then create role pejl_app nologin; end if;
     exception when duplicate_object or unique_violation then null; end $$`,
    `do $$ begin
       if not pg_has_role(current_user, 'pejl_app', 'member') then execute format('grant pejl_app to %I', current_user); end if;
     end $$`,
  );
}

/** Rows are seen and written only by their own municipality, whoever asks; without one there are none. */
export function keepMunicipalitiesApart(db: Db, table: string): Promise<void> {
  return run(
    db,
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_municipality on ${table}
       using (municipality = current_setting('pejl.municipality', true))
       with check (municipality = current_setting('pejl.municipality', true))`,
  );
}

/** History: the application reads and adds, and fills in only these columns; the rest is the database's own. */
export function allowAppending(db: Db, table: string, columns: readonly string[]): Promise<void> {
  return run(db, `grant select, insert (${columns.join(', ')}) on ${table} to pejl_app`);
}

/** What is no history: the application may change these columns. */
export function allowUpdating(db: Db, table: string, columns: readonly string[]): Promise<void> {
  return run(db, `grant update (${columns.join(', ')}) on ${table} to pejl_app`);
}

/** What can be built again from the rest: the application may clear it. */
export function allowRebuilding(db: Db, table: string): Promise<void> {
  return run(db, `grant select, insert, delete on ${table} to pejl_app`);
}

/** What a table and its columns hold, kept in the database for whoever opens it with other tools. */
export function describe(
  db: Db,
  table: string,
  about: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  return run(
    db,
    `comment on table ${table} is ${quoted(about)}`,
    ...Object.entries(columns).map(([name, text]) => `comment on column ${table}.${name} is ${quoted(text)}`),
  );
}
