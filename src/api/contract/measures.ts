/** Measures of the register on the wire: what they are, and what they say. */
import { z } from 'zod';
import { GROUP_KEYS } from '../../measures/group.ts';
import {
  CALENDAR_GRAINS,
  MEASURE_THEMES,
  MEASURE_UNITS,
  type MeasureTheme,
  type MeasureUnit,
} from '../../measures/measure.ts';
import { text } from './common.ts';
import { registerHead } from './registers.ts';

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as [Key, ...Key[]];

const groupKey = z.enum(GROUP_KEYS);
export type GroupKeyDto = z.infer<typeof groupKey>;
const grain = z.enum(CALENDAR_GRAINS);
export type GrainDto = z.infer<typeof grain>;
/** What a row belongs to: the value of each group it is split by. */
const group = z.partialRecord(groupKey, z.string());

export const measureHead = z
  .object({
    id: z.string(),
    title: text,
    theme: z.object({ id: z.enum(keysOf<MeasureTheme>(MEASURE_THEMES)), title: text }),
    subject: z.enum(['person', 'workplace', 'job-order']),
    unit: z.object({ id: z.enum(keysOf<MeasureUnit>(MEASURE_UNITS)), title: text }),
    better: z.enum(['lower', 'higher', 'neither']),
    grains: z.array(grain),
    /** What it can be split by. */
    groups: z.array(z.object({ key: groupKey, title: text })),
    /** Groups that are always there. */
    always: z.array(groupKey),
    definition: text,
    source: text,
    /** Files of the register it is counted from. */
    needs: z.array(z.string()),
    /** A row that is not there is a 0; else it is nobody to take a share of. */
    absentIsZero: z.boolean(),
    /** What `unknown` of a row counts. */
    unknown: text.nullable(),
  })
  .meta({ id: 'MeasureHead' });
export type MeasureHeadDto = z.infer<typeof measureHead>;

const goalOfMeasure = z.object({
  plan: z.string(),
  /** Whose plan, of which year. */
  municipality: z.string(),
  year: z.number().int(),
  goal: z.string(),
  title: text,
});

export const measureList = z
  .object({
    measures: z.array(measureHead.extend({ goals: z.array(goalOfMeasure) }).meta({ id: 'CataloguedMeasure' })),
  })
  .meta({ id: 'MeasureList' });
export type MeasureListDto = z.infer<typeof measureList>;
export type CataloguedMeasureDto = MeasureListDto['measures'][number];

/**
 * `known`: its numbers say something. `not-yet`: the follow-up lies after as-of. `withheld`: so few that somebody could be
 * recognised. `unknown`: what it is divided by is not known. `nobody`: there is nobody to take a share of.
 */
export const CELL_STATES = ['known', 'not-yet', 'withheld', 'unknown', 'nobody'] as const;

export const measureCell = z
  .object({
    state: z.enum(CELL_STATES),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    /** How many persons, workplaces or job orders are behind it. */
    subjects: z.number().int().nullable(),
    /** How many things lack the fact they are counted by. */
    unknown: z.number().int().nullable(),
  })
  .meta({ id: 'MeasureCell' });
export type MeasureCellDto = z.infer<typeof measureCell>;

const row = measureCell.extend({ period: z.string(), group }).meta({ id: 'MeasureRow' });
export type MeasureRowDto = z.infer<typeof row>;

const askedOf = {
  measure: measureHead,
  grain,
  from: z.string(),
  to: z.string(),
  /** Counted with what is known up to and including this day. */
  asOf: z.string(),
  by: z.array(groupKey),
  periods: z.array(
    z.object({
      period: z.string(),
      /** How much of it the registers and as-of cover. */
      covered: z.enum(['whole', 'part', 'none']),
    }),
  ),
  /** The groups of the measure and what each can be. */
  groups: z.array(
    z.object({ key: groupKey, title: text, values: z.array(z.object({ value: z.string(), title: text })) }),
  ),
};

const notMeasurable = z.object({ municipality: z.string(), code: z.string(), text }).nullable();
/** Why nothing of what was asked is shown to whoever asks. */
const withheld = text.nullable();

export const measureAnswer = z
  .object({
    ...askedOf,
    only: group,
    registers: z.array(registerHead),
    /** Rows with nothing in them are left out. */
    rows: z.array(row),
    notMeasurable,
    withheld,
  })
  .meta({ id: 'MeasureAnswer' });
export type MeasureAnswerDto = z.infer<typeof measureAnswer>;

const side = z.object({ only: group, registers: z.array(registerHead) });

export const measureComparison = z
  .object({
    ...askedOf,
    one: side,
    other: side,
    rows: z.array(
      z.object({
        period: z.string(),
        group,
        one: measureCell,
        other: measureCell,
        /** Of the other over the one; `null` when either is not known. */
        difference: z.number().nullable(),
      }),
    ),
    notMeasurable,
    withheld,
  })
  .meta({ id: 'MeasureComparison' });
export type MeasureComparisonDto = z.infer<typeof measureComparison>;

/** `?from=2018-01&to=2018-12&by=benefit&sex=k`; an area is a code of a municipality, region or the like, several parted by commas. */
export const measureQuery = z.object({
  area: z.string().max(400).optional(),
  from: z.string().max(20),
  to: z.string().max(20),
  by: z.string().max(200).optional(),
  asOf: z.iso.date().optional(),
  ...(Object.fromEntries(GROUP_KEYS.map((key) => [key, z.string().max(100).optional()])) as Record<
    GroupKeyDto,
    z.ZodOptional<z.ZodString>
  >),
});
export type MeasureQuery = z.infer<typeof measureQuery>;
