/** Settings of a municipality on the wire: what is open, what was decided by whom and when, and how it is decided. */
import { z } from 'zod';
import { text } from './common.ts';

const day = z.string();

export const recordedSetting = z
  .object({
    number: z.number().int(),
    /** As people read it. */
    shown: z.array(z.object({ key: text.nullable(), text })),
    value: z.unknown(),
    /** First day it holds; `null`: always. */
    from: day.nullable(),
    who: z.string(),
    when: day,
    ground: z.string(),
    /** It takes back what was set for that first day. */
    withdrawn: z.boolean(),
    /** It holds; else a later one has taken its place. */
    holds: z.boolean(),
    unfit: text.nullable(),
    recordedAt: z.string(),
    recordedBy: z.string(),
  })
  .meta({ id: 'RecordedSetting' });
export type RecordedSettingDto = z.infer<typeof recordedSetting>;

export const setting = z
  .object({
    name: z.string(),
    title: text,
    /** What must be decided. */
    decide: text,
    /** The days in which it is open; `null`: without end. */
    openFrom: day.nullable(),
    openTo: day.nullable(),
    rules: z.array(z.string()),
    /** What holds until it is decided; `null`: nothing, and answers that need it are refused. */
    usual: text.nullable(),
    /** How it is written. */
    holds: z.enum(['value', 'list', 'table', 'steps']),
    written: z.enum(['whole', 'day', 'word', 'yes-no']),
    unit: text,
    /** Words or keys it may have; empty: any. */
    among: z.array(z.object({ value: z.string(), label: text })),
    /** Newest first. */
    recorded: z.array(recordedSetting),
  })
  .meta({ id: 'Setting' });
export type SettingDto = z.infer<typeof setting>;

export const settingList = z
  .object({
    municipality: z.object({ code: z.string(), name: z.string() }),
    /** Whether settings can be made here. */
    mayDecide: z.boolean(),
    settings: z.array(setting),
  })
  .meta({ id: 'SettingList' });
export type SettingListDto = z.infer<typeof settingList>;

export const newSetting = z.strictObject({
  name: z.string().min(1).max(100),
  /** As in the files of law: `12`, `true`, `"2014-07-01"`, `{ "su": true }`. `null` with `withdrawn`. */
  value: z.unknown(),
  from: z.iso.date().nullable(),
  who: z.string().max(200),
  when: z.iso.date(),
  ground: z.string().max(1000),
  withdrawn: z.boolean(),
});
export type NewSettingDto = z.infer<typeof newSetting>;
