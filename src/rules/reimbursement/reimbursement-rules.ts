/** The rules of the reimbursement ladder that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
import { firstSickDaysOf } from './employer-period.ts';

import { ladderForecast } from './forecast.ts';
import { selfSupportCount } from './self-support.ts';
import { weekFinancing } from './week-financing.ts';
import { weekCount } from './week-number.ts';

export const REIMBURSEMENT_RULES: readonly Rule[] = [
  {
    id: 'RF-01',
    title: { da: 'Refusionstrappen', en: 'The reimbursement ladder' },
    decides: {
      da: 'Statens refusion af en ydelse i ugen, efter hvor mange uger borgeren har fået ydelse.',
      en: 'The state reimbursement of a benefit in the week, by how many weeks the citizen has had a benefit.',
    },
    keyedOn: 'week',
    evaluate: weekFinancing,
  },
  {
    id: 'RF-02',
    title: { da: 'Kommunal medfinansiering', en: 'Municipal co-financing' },
    decides: {
      da: 'Kommunens andel af ydelser, som a-kasser og Udbetaling Danmark udbetaler.',
      en: "The municipality's share of benefits paid by unemployment funds and Udbetaling Danmark.",
    },
    keyedOn: 'week',
    evaluate: weekFinancing,
  },
  {
    id: 'RF-03',
    title: { da: 'Ydelsesuger', en: 'Benefit weeks' },
    decides: {
      da: 'Om ugen er en ydelsesuge, og hvilket nummer den har.',
      en: 'Whether the week is a benefit week, and its number.',
    },
    keyedOn: 'week',
    evaluate: weekCount,
  },
  {
    id: 'RF-04',
    title: { da: 'Nulstilling ved selvforsørgelse', en: 'Restart by self-support' },
    decides: {
      da: 'Hvor mange hele uger borgeren har forsørget sig selv, og hvornår optællingen begynder forfra.',
      en: 'How many whole weeks citizens have supported themselves, and when the count starts over.',
    },
    keyedOn: 'week',
    evaluate: selfSupportCount,
  },
  {
    id: 'RF-05',
    title: { da: 'Ydelser på trappen', en: 'Benefits on the ladder' },
    decides: {
      da: 'Om ydelsen er på trappen, eller følger en ældre fast andel efter bevillingsdagen.',
      en: 'Whether the benefit is on the ladder, or follows an older fixed share by the day of its grant.',
    },
    keyedOn: 'grant',
    evaluate: weekFinancing,
  },
  {
    id: 'RF-06',
    title: { da: 'Overgangsugen ved årsskiftet 2015/2016', en: 'The transition week at the turn of 2015/2016' },
    decides: {
      da: 'Procenten for de sidste dage, før trappen begyndte.',
      en: 'The percentage for the last days before the ladder began.',
    },
    keyedOn: 'week',
    evaluate: weekFinancing,
  },
  {
    id: 'RF-09',
    title: { da: 'Næste trin på trappen', en: 'The next step of the ladder' },
    decides: {
      da: 'Hvornår næste trin nås, hvis ydelsen fortsætter, og hvad kommunen så betaler.',
      en: 'When the next step is reached if the benefit goes on, and what the municipality then pays.',
    },
    keyedOn: 'week',
    evaluate: ladderForecast,
  },
  {
    id: 'RF-07',
    title: { da: 'Sygdom og trappen', en: 'Sickness and the ladder' },
    decides: {
      da: 'Fra hvilken sygedag kommunen betaler, og ugerne tæller.',
      en: 'From which day of sickness the municipality pays and the weeks count.',
    },
    keyedOn: 'first-absence',
    evaluate: firstSickDaysOf,
  },
  {
    id: 'RF-08',
    title: { da: 'Støttet arbejde og trappen', en: 'Supported work and the ladder' },
    decides: { da: 'Om støttet arbejde bryder selvforsørgelsen.', en: 'Whether supported work breaks self-support.' },
    keyedOn: 'week',
    evaluate: selfSupportCount,
  },
];
