/** The rules on offers that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
import { firstOffer } from './first-offer.ts';

export const OFFER_RULES: readonly Rule[] = [
  {
    id: 'RP-01',
    title: { da: 'Ret og pligt til første tilbud', en: 'Right and duty to the first offer' },
    decides: {
      da: 'Hvornår det første tilbud skal begynde, og om det gjorde.',
      en: 'When the first offer must begin, and whether it did.',
    },
    keyedOn: 'event',
    evaluate: (person, day, law) => firstOffer(person, day, law),
  },
];
