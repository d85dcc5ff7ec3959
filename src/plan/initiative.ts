/** An initiative: what the municipality does, for whom, with whom, towards which goals. */
import { z } from 'zod';
import { lines, slug, text } from './common.ts';
import { targetGroup } from './target-group.ts';

export const INITIATIVE_TYPES = {
  project: { da: 'Projekt', en: 'Project' },
  programme: { da: 'Program', en: 'Programme' },
  instrument: { da: 'Redskab', en: 'Instrument' },
  partnership: { da: 'Partnerskab', en: 'Partnership' },
  process: { da: 'Arbejdsgang', en: 'Process' },
  training: { da: 'Opkvalificering', en: 'Training' },
  campaign: { da: 'Kampagne', en: 'Campaign' },
  organisation: { da: 'Organisering', en: 'Organisation' },
} as const;

export const initiative = z.strictObject({
  id: slug,
  title: text,
  type: z.enum(Object.keys(INITIATIVE_TYPES) as [keyof typeof INITIATIVE_TYPES]),
  target_group: z.array(targetGroup),
  goals: z.array(slug),
  /** Only when there is no local goal to point to. */
  ministerial_goals: z.array(z.number().int()).optional(),
  partners: z.array(z.string()).optional(),
  /** As printed: start, end, period, signed … each a period. */
  dates: z.record(z.string(), z.string()).optional(),
  funding: z.string().optional(),
  notes: text.optional(),
  lines,
});
export type Initiative = z.infer<typeof initiative>;
