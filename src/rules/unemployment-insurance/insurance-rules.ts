/** The rules on unemployment insurance that can be asked about a person on a day. */

import { unemploymentSoFar } from '../contact-course/unemployment-so-far.ts';
import { firstSickDaysOf } from '../reimbursement/employer-period.ts';
import type { Rule } from '../rule.ts';
import { settlementOf } from './monthly-settlement.ts';

import { reEarningOf } from './re-earning.ts';

export const INSURANCE_RULES: readonly Rule[] = [
  {
    id: 'DP-03',
    title: { da: 'Genoptjening af dagpengeret', en: 'Re-earning the right to benefit' },
    decides: {
      da: 'Om de seneste års arbejde giver en ny dagpengeperiode.',
      en: 'Whether the work of the latest years gives a new benefit period.',
    },
    keyedOn: 'event',
    evaluate: reEarningOf,
  },
  {
    id: 'DP-05',
    title: { da: 'Månedens opgørelse', en: 'Settlement of the month' },
    decides: {
      da: 'Hvor mange timer der udbetales for en måned med arbejde.',
      en: 'How many hours are paid for a month with work.',
    },
    keyedOn: 'event',
    evaluate: settlementOf,
  },
  {
    id: 'DP-07',
    title: { da: 'Timer, der ikke optjener', en: 'Hours that do not earn' },
    decides: { da: 'Hvilke timer der ikke giver ret til dagpenge.', en: 'Which hours earn no right to benefit.' },
    keyedOn: 'event',
    evaluate: reEarningOf,
  },
  {
    id: 'DP-08',
    title: { da: 'Ledighed i timer', en: 'Unemployment in hours' },
    decides: {
      da: 'Hvordan timer bliver til ugers og måneders ledighed.',
      en: 'How hours become weeks and months of unemployment.',
    },
    keyedOn: 'event',
    evaluate: (person, day, law) => unemploymentSoFar(person, day, law),
  },
  {
    id: 'DP-09',
    title: { da: 'Sygdom som ledig', en: 'Sickness while unemployed' },
    decides: {
      da: 'Hvornår sygedagpengene går fra a-kassen til kommunen.',
      en: 'When sickness pay passes from the fund to the municipality.',
    },
    keyedOn: 'first-absence',
    evaluate: firstSickDaysOf,
  },
];
