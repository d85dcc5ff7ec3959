/** The rules on timeliness that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
import { bandOf } from './band.ts';
import { talksOnTime } from './on-time.ts';

export const TIMELINESS_RULES: readonly Rule[] = [
  {
    id: 'TM-01',
    title: { da: 'Samtaledata', en: 'Talk data' },
    decides: {
      da: 'Om personen tæller med i statens tværsnit af samtaler, og har nok af dem.',
      en: 'Whether the person counts in the state’s cross-section of talks, and has enough of them.',
    },
    keyedOn: 'measuring-day',
    evaluate: bandOf,
  },
  {
    id: 'TM-02',
    title: { da: 'Samtaler til tiden', en: 'Talks on time' },
    decides: {
      da: 'Om hver samtale i kontaktforløbet blev holdt til tiden.',
      en: 'Whether each talk of the contact course was held on time.',
    },
    keyedOn: 'event',
    evaluate: (person, day, law) => talksOnTime(person, day, law),
  },
];
