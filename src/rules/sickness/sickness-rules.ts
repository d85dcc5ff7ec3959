/** The rules on sickness benefit that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
import { reassessment } from './reassessment.ts';

export const SICKNESS_RULES: readonly Rule[] = [
  {
    id: 'SD-01',
    title: { da: 'Revurdering af sygedagpenge', en: 'Reassessment of sickness benefit' },
    decides: {
      da: 'Hvornår sygedagpengene stopper, hvis de ikke forlænges.',
      en: 'When sickness benefit stops unless it is extended.',
    },
    keyedOn: 'event',
    evaluate: reassessment,
  },
];
