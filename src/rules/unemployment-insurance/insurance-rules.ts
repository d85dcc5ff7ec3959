/** The rules on unemployment insurance that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
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
];
