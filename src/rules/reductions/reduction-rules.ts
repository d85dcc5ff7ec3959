/** The rules on reduced help that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
import { hourRule } from './hour-rule.ts';

export const REDUCTION_RULES: readonly Rule[] = [
  {
    id: 'KL-01',
    title: { da: '225-timersreglen', en: 'The 225-hour rule' },
    decides: {
      da: 'Om hjælpen er nedsat på grund af for lidt arbejde.',
      en: 'Whether the help is reduced because of too little work.',
    },
    keyedOn: 'event',
    evaluate: (person, day, law) => hourRule(person, day, law),
  },
];
