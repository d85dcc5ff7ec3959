/** The rules on the contact course that can be asked about a person on a day. */

import { CONTRACT, programmePart } from '../integration/programme-part.ts';
import type { Rule } from '../rule.ts';

import { contactCourse } from './contact-course.ts';
import { unemploymentSoFar } from './unemployment-so-far.ts';

export const CONTACT_RULES: readonly Rule[] = [
  {
    id: 'KF-01',
    title: { da: 'Samtaler i kontaktforløbet', en: 'Talks of the contact course' },
    decides: { da: 'Hvilke samtaler der skal holdes, og hvornår.', en: 'Which talks must be held, and when.' },
    keyedOn: 'event',
    evaluate: (person, day, law) => contactCourse(person, day, law),
  },
  {
    id: 'KF-02',
    title: { da: 'Sammenlagt ledighed', en: 'Accumulated unemployment' },
    decides: {
      da: 'Hvor mange timers ledighed der er siden indplaceringen.',
      en: 'How many hours of unemployment there are since the placement.',
    },
    keyedOn: 'event',
    evaluate: (person, day, law) => unemploymentSoFar(person, day, law),
  },
  {
    id: 'KF-05',
    title: { da: 'Kontrakten i integrationsprogrammet', en: 'The contract of the integration programme' },
    decides: {
      da: 'Hvornår kontrakten med en flygtning eller familiesammenført skal være indgået.',
      en: 'When the contract with a refugee or reunified person must be signed.',
    },
    keyedOn: 'takeover',
    evaluate: programmePart(CONTRACT),
  },
];
