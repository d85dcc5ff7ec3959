/** What StatBank says of a table (`tableinfo`): its variables with all their values, and when it was last updated. */
import { z } from 'zod';
import { statisticsErrors } from '../../errors.ts';

const variable = z.object({
  id: z.string().min(1),
  text: z.string(),
  /** May be left out of a question, and is then summed or set to its total. */
  elimination: z.boolean(),
  time: z.boolean(),
  values: z.array(z.object({ id: z.string(), text: z.string() })).min(1),
});

const tableInfo = z.object({
  id: z.string().min(1),
  text: z.string(),
  unit: z.string().nullable(),
  /** Danish time, without a zone. */
  updated: z.string(),
  active: z.boolean().default(true),
  variables: z.array(variable).min(1),
});

export type StatbankVariable = z.infer<typeof variable>;
export type StatbankTable = z.infer<typeof tableInfo>;

/** Refuses what is not a description of a table (`statistics/not-table-info`), naming the field. */
export function readStatbankTable(json: unknown, table: string): StatbankTable {
  const read = tableInfo.safeParse(json);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') || '–';
  throw statisticsErrors.create('statistics/not-table-info', { table, field });
}

/** The variable with an id; the service does not tell upper from lower case (`statistics/no-such-variable`). */
export function variableOf({ id, variables }: StatbankTable, wanted: string): StatbankVariable {
  const found = variables.find((each) => same(each.id, wanted));
  if (found) return found;
  const facts = { table: id, value: wanted, allowed: variables.map((each) => each.id).join(', ') };
  throw statisticsErrors.create('statistics/no-such-variable', facts);
}

export function same(a: string, b: string): boolean {
  return a.toLocaleLowerCase('da') === b.toLocaleLowerCase('da');
}
