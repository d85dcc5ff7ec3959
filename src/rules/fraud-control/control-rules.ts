/** The rules on fraud control that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
import { controlSavings } from './savings.ts';

export const CONTROL_RULES: readonly Rule[] = [
  {
    id: 'FC-03',
    title: { da: 'Besparelser af kontrol', en: 'Savings of control' },
    decides: {
      da: 'Hvad lukkede kontrolsager har sparet fremad, og hvad der kræves tilbage.',
      en: 'What closed control cases have saved forward, and what is claimed back.',
    },
    keyedOn: 'event',
    evaluate: controlSavings,
  },
];
