/** The rules on offers that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
import { clarificationOf, resourceCourseOf } from './courses.ts';
import { firstOffer } from './first-offer.ts';
import { flexJob } from './flex-job.ts';
import { iguOn } from './igu.ts';

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
  {
    id: 'RP-04',
    title: { da: 'Integrationsgrunduddannelse (igu)', en: 'Integration education (igu)' },
    decides: {
      da: 'Om en igu kan begynde den dag, og hvad den indeholder.',
      en: 'Whether an igu can begin that day, and what it contains.',
    },
    keyedOn: 'agreement-start',
    evaluate: iguOn,
  },
  {
    id: 'RP-05',
    title: { da: 'Ressourceforløb', en: 'Resource course' },
    decides: { da: 'Hvor længe et ressourceforløb kan vare.', en: 'How long a resource course can last.' },
    keyedOn: 'grant',
    evaluate: resourceCourseOf,
  },
  {
    id: 'RP-06',
    title: { da: 'Jobafklaringsforløb', en: 'Job clarification course' },
    decides: {
      da: 'Hvornår et jobafklaringsforløb senest slutter.',
      en: 'When a job clarification course ends at the latest.',
    },
    keyedOn: 'spell-start',
    evaluate: clarificationOf,
  },
  {
    id: 'RP-07',
    title: { da: 'Fleksjob', en: 'Flex job' },
    decides: {
      da: 'Om et fleksjob er midlertidigt, og hvornår bevillingen udløber.',
      en: 'Whether a flex job is temporary, and when its grant ends.',
    },
    keyedOn: 'grant',
    evaluate: flexJob,
  },
];
