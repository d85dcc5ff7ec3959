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

/** What a date of an initiative is the date of. */
export const INITIATIVE_DATES = {
  period: { da: 'Periode', en: 'Period' },
  start: { da: 'Begynder', en: 'Starts' },
  end: { da: 'Slutter', en: 'Ends' },
  planned: { da: 'Planlagt', en: 'Planned' },
  adopted: { da: 'Vedtaget', en: 'Adopted' },
  signed: { da: 'Underskrevet', en: 'Signed' },
  written: { da: 'Skrevet', en: 'Written' },
  published: { da: 'Udgivet', en: 'Published' },
  political_treatment: { da: 'Politisk behandling', en: 'Political treatment' },
  implementation: { da: 'Gennemføres', en: 'Carried out' },
  permanent_from: { da: 'Fast fra', en: 'Permanent from' },
  current_ends: { da: 'Den nuværende udløber', en: 'The current one ends' },
  unit_appointed: { da: 'Enheden nedsat', en: 'Unit appointed' },
  third_application_deadline: { da: 'Frist for tredje ansøgning', en: 'Deadline of the third application' },
  frequency: { da: 'Hvor ofte', en: 'How often' },
} as const;
type InitiativeDate = keyof typeof INITIATIVE_DATES;

export const initiative = z.strictObject({
  id: slug,
  title: text,
  type: z.enum(Object.keys(INITIATIVE_TYPES) as [keyof typeof INITIATIVE_TYPES]),
  target_group: z.array(targetGroup),
  goals: z.array(slug),
  /** Only when there is no local goal to point to. */
  ministerial_goals: z.array(z.number().int()).optional(),
  partners: z.array(z.string()).optional(),
  /** As printed: a period (`2018-H1`), or a text where the plan's words fit none ("efteråret 2016"). */
  dates: z
    .partialRecord(z.enum(Object.keys(INITIATIVE_DATES) as [InitiativeDate]), z.union([z.string(), text]))
    .optional(),
  funding: z.string().optional(),
  notes: text.optional(),
  lines,
});
export type Initiative = z.infer<typeof initiative>;
