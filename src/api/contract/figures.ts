/** Published tables on the wire (Tal). */
import { z } from 'zod';
import { FIGURE_STATUSES } from '../../statistics/figure.ts';
import { text, unit } from './common.ts';
import { planHead } from './plans.ts';

export const tableHead = z
  .object({
    id: z.string(),
    plan: z.string(),
    title: text,
    kind: z.enum(['table', 'targets', 'figures-in-text']),
    figures: z.number().int(),
    /** Printed figures that could be recomputed, and how many of them differ from the recomputation. */
    recomputed: z.number().int(),
    differing: z.number().int(),
    knownFrom: z.string(),
    lines: z.array(z.string()),
  })
  .meta({ id: 'TableHead' });
export type TableHeadDto = z.infer<typeof tableHead>;

export const tableList = z.object({ plan: planHead, tables: z.array(tableHead) }).meta({ id: 'TableList' });
export type TableListDto = z.infer<typeof tableList>;

export const figureDto = z
  .object({
    row: z.number().int(),
    area: z.string(),
    areaCode: z.string().nullable(),
    group: z.string(),
    groupLevel: z.enum(['total', 'subtotal', 'leaf']),
    measure: z.object({ id: z.string(), label: text }),
    unit,
    period: z.string().nullable(),
    value: z.number().nullable(),
    printed: z.string(),
    derived: z.boolean(),
    status: z.enum(FIGURE_STATUSES),
    lines: z.array(z.string()),
    revision: z.number().int(),
    /** `null`: cannot be recomputed. `differs`: at the printed decimals it is another number; `how` says when rounding may explain it. */
    recomputed: z.object({ value: z.number(), differs: z.boolean(), how: text }).nullable(),
    /** Goals of the plan that use this figure. */
    goals: z.array(z.string()),
  })
  .meta({ id: 'Figure' });
export type FigureDto = z.infer<typeof figureDto>;

export const tableDetail = z
  .object({ plan: planHead, table: tableHead, notes: z.array(text), source: z.string(), figures: z.array(figureDto) })
  .meta({ id: 'TableDetail' });
export type TableDetailDto = z.infer<typeof tableDetail>;
