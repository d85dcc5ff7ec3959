/** What Jobindsats says of a table (`/table/{id}`): periods, dimensions with their hierarchies, groups of measures. */
import { z } from 'zod';
import { statisticsErrors } from '../../errors.ts';

const level = z.object({
  level_id: z.string(),
  values: z.array(z.object({ value_id: z.string(), value_name: z.string() })),
});
const hierarchy = z.object({ hierarchy_id: z.string(), levels: z.array(level) });
const dimension = z.object({ dimension_id: z.string(), hierarchies: z.array(hierarchy).min(1) });
const periods = z.object({ periodtype_id: z.string(), values: z.array(z.object({ period_id: z.string() })) });

const tableInfo = z.object({
  table_id: z.string(),
  table_name: z.string(),
  /** M, Q or Y. */
  update_freq: z.string().optional(),
  /** `YYYY-MM-DD`: when it was last updated, and when it next will be. */
  update_latest: z.string().nullable().optional(),
  update_next: z.string().nullable().optional(),
  periods: z.array(periods).min(1),
  dimensions: z.array(dimension),
  mgroups: z.array(z.object({ mgroup_id: z.string(), mgroup_name: z.string() })).default([]),
});

export type JobindsatsTable = z.infer<typeof tableInfo>;
export type Hierarchy = z.infer<typeof hierarchy>;

/** Refuses what is not a description of a table (`statistics/not-table-info`), naming the field. */
export function readJobindsatsTable(json: unknown, table: string): JobindsatsTable {
  const read = tableInfo.safeParse(json);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') || '–';
  throw statisticsErrors.create('statistics/not-table-info', { table, field });
}

/** The hierarchy with an id, of whichever dimension has it (`statistics/no-such-variable`). */
export function hierarchyOf({ table_id, dimensions }: JobindsatsTable, id: string): Hierarchy {
  const all = dimensions.flatMap(({ hierarchies }) => hierarchies);
  const found = all.find(({ hierarchy_id }) => hierarchy_id === id);
  if (found) return found;
  const facts = { table: table_id, value: id, allowed: all.map(({ hierarchy_id }) => hierarchy_id).join(', ') };
  throw statisticsErrors.create('statistics/no-such-variable', facts);
}
