/** The schema as a readable text, the same from every PostgreSQL: tables, columns, keys, policies, what the application may, comments. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../tables/index.ts';

export async function describeSchema(db: Kysely<Database>): Promise<string> {
  const lines = async (query: RawBuilder<{ line: string }>) =>
    (await query.execute(db)).rows.map(({ line }) => line).toSorted();
  const tables = await lines(sql`
    select relname as line from pg_class
    where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace and relname not like 'kysely%'`);
  const parts: string[] = [];
  for (const table of tables)
    parts.push(`${table}\n${(await tableLines(lines, table)).map((line) => `  ${line}\n`).join('')}`);
  return parts.join('\n');
}

async function tableLines(lines: (query: RawBuilder<{ line: string }>) => Promise<string[]>, table: string) {
  const of = sql`${table}::regclass`;
  return [
    ...(await lines(sql`
      select 'comment: ' || obj_description(${of}) as line`)),
    ...(await lines(sql`
      select 'column ' || attname || ' ' || format_type(atttypid, atttypmod)
        || case when attcollation = 'pg_catalog."C"'::regcollation then ' by characters' else '' end || case when attnotnull then ' not null' else '' end
        || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
        || ': ' || coalesce(col_description(attrelid, attnum), 'NO COMMENT') as line
      from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = ${of} and attnum > 0 and not attisdropped`)),
    ...(await lines(sql`
      select 'constraint ' || pg_get_constraintdef(oid) as line
      from pg_constraint where conrelid = ${of} and contype <> 'n'`)),
    ...(await lines(sql`
      select 'index ' || indexdef as line from pg_indexes where schemaname = 'public' and tablename = ${table}`)),
    ...(await lines(sql`
      select 'row-level security' || case when relforcerowsecurity then ' forced' else '' end as line
      from pg_class where oid = ${of} and relrowsecurity`)),
    ...(await lines(sql`
      select 'policy ' || policyname || ' for ' || cmd || coalesce(' using ' || qual, '')
        || coalesce(' with check ' || with_check, '') as line
      from pg_policies where tablename = ${table}`)),
    ...(await lines(sql`
      select 'pejl_app may ' || lower(privilege_type) || ' ' || string_agg(column_name, ', ' order by column_name) as line
      from information_schema.column_privileges where grantee = 'pejl_app' and table_name = ${table}
      group by privilege_type`)),
    ...(await lines(sql`
      select 'pejl_app may ' || lower(privilege_type) || ' rows' as line
      from information_schema.role_table_grants
      where grantee = 'pejl_app' and table_name = ${table} and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER')`)),
  ];
}
