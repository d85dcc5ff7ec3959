/** The rules on the integration programme that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
import { programme } from './programme.ts';

export const INTEGRATION_RULES: readonly Rule[] = [
  {
    id: 'IN-01',
    title: { da: 'Integrationsprogrammets frister', en: 'Deadlines of the integration programme' },
    decides: {
      da: 'Hvad programmet hedder, hvornår kontrakt og første tilbud skal være på plads, og hvornår det senest slutter.',
      en: 'What the programme is called, when contract and first offer must be in place, and when it ends at the latest.',
    },
    keyedOn: 'takeover',
    evaluate: programme,
  },
];
