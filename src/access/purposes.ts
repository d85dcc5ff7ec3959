/** Why somebody opens a citizen who is not in their own cases. A closed list, so that it can be counted and reviewed. */
import type { Text } from '../core/text.ts';

export const PURPOSES = {
  'standing-in': { da: 'Jeg afløser en kollega', en: 'I stand in for a colleague' },
  'citizen-asks': { da: 'Borgeren har henvendt sig', en: 'The citizen has contacted us' },
  'joint-case': { da: 'Sagen går på tværs af enheder', en: 'The case concerns several units' },
  'matching-job': {
    da: 'Jeg søger kandidater til et job eller en plads',
    en: 'I look for candidates for a job or a placement',
  },
  'paying-benefit': { da: 'Jeg behandler en ydelse', en: 'I handle a benefit' },
  'control-case': { da: 'Jeg behandler en kontrolsag', en: 'I handle a control case' },
  'case-quality': { da: 'Ledelsestilsyn eller kvalitetskontrol', en: 'Supervision or quality control' },
  complaint: { da: 'Klage eller aktindsigt', en: 'A complaint or access to documents' },
  audit: { da: 'Revision', en: 'Audit' },
  'correcting-data': { da: 'Jeg retter en fejl i registret', en: 'I correct an error in the register' },
} as const satisfies Readonly<Record<string, Text>>;

export type Purpose = keyof typeof PURPOSES;
