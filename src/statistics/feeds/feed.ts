/**
 * A feed: one table of a service, asked the same question each time it is updated. The feeds that an employment plan needs
 * stand in `feeds/`, one file each; they ask for every municipality, so setting one up is choosing its code.
 */
import { z } from 'zod';
import { UNIT_IDS } from '../../core/unit.ts';
import { STATBANK_LEVELS } from '../connect/statbank/area-levels.ts';
import { readYaml } from '../read-yaml.ts';

const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });

const wish = z.union([
  z.literal('all'),
  z.strictObject({ codes: z.array(z.string()).min(1) }),
  z.strictObject({ since: z.string() }),
  z.strictObject({ latest: z.int().positive() }),
  z.strictObject({ ages: z.tuple([z.int(), z.int()]) }),
  z.strictObject({ sum: z.array(z.string()).min(2) }),
]);

/** What a column of figures is: its own name in Pejl, and how to read a change of it. */
const figure = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  unit: z.enum(UNIT_IDS),
  better: z.enum(['lower', 'higher', 'neither']),
  /** The register measure that counts the same, or nearly. */
  measure: z.string().optional(),
});

const common = {
  title: text,
  /** The chapter of a plan it belongs to. */
  theme: z.enum(['befolkning', 'arbejdsstyrke', 'ledighed', 'forsoergelse', 'pendling', 'uddannelse', 'oekonomi']),
  grain: z.enum(['month', 'quarter', 'year', 'rolling-year']),
  /** How sure it is that the service understands the question as it stands. */
  confidence: z.enum(['high', 'medium', 'low']),
  note: text.optional(),
  /** Column of the service → what it is. */
  figures: z.record(z.string(), figure),
  /** Dimension → code or label → what it is called. Values that are not here are shown as the service writes them. */
  labels: z.record(z.string(), z.record(z.string(), text)).default({}),
  /** The group that stands for the whole, where there is one. */
  total: z.record(z.string(), z.string()).default({}),
};

const statbankFeed = z.strictObject({
  service: z.literal('statbank'),
  table: z.string(),
  area: z.strictObject({ variable: z.string(), levels: z.array(z.enum(STATBANK_LEVELS)).min(1) }),
  ask: z.record(z.string(), wish),
  ...common,
});

const hierarchyWish = z.union([z.literal('top'), z.literal('lowest'), z.strictObject({ level: z.string() })]);

const jobindsatsFeed = z.strictObject({
  service: z.literal('jobindsats'),
  table: z.string(),
  periods: z.strictObject({ type: z.enum(['M', 'Q', 'Y', 'QMAT']), latest: z.int().positive() }),
  hierarchies: z.record(z.string(), hierarchyWish),
  ...common,
});

const feed = z.discriminatedUnion('service', [statbankFeed, jobindsatsFeed]);

export type Feed = StatbankFeed | JobindsatsFeed;
export type StatbankFeed = z.infer<typeof statbankFeed> & { readonly id: string };
export type JobindsatsFeed = z.infer<typeof jobindsatsFeed> & { readonly id: string };

/** Reads the file of a feed; what is wrong comes with file, line and column. */
export function readFeed(source: string, file: string, id: string): Feed {
  return { ...readYaml(source, file, feed), id };
}
