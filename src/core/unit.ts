/** The units figures and targets are printed in. Singular and plural labels for screens; `decimals` when showing. */
import type { Text } from './text.ts';

export const UNITS = {
  'full-time-persons': { da: 'fuldtidspersoner', en: 'full-time persons' },
  persons: { da: 'personer', en: 'persons' },
  'gross-unemployed': { da: 'bruttoledige', en: 'gross unemployed' },
  percent: { da: '%', en: '%' },
  'percentage-points': { da: 'procentpoint', en: 'percentage points' },
  rank: { da: 'plads', en: 'rank' },
  courses: { da: 'forløb', en: 'courses' },
  fleksjob: { da: 'fleksjob', en: 'flex jobs' },
  jobs: { da: 'job', en: 'jobs' },
  recruitments: { da: 'rekrutteringer', en: 'recruitments' },
  workplaces: { da: 'arbejdspladser', en: 'workplaces' },
  companies: { da: 'virksomheder', en: 'companies' },
  families: { da: 'familier', en: 'families' },
  municipalities: { da: 'kommuner', en: 'municipalities' },
  areas: { da: 'områder', en: 'areas' },
  goals: { da: 'mål', en: 'goals' },
  guideposts: { da: 'pejlemærker', en: 'guideposts' },
  tasks: { da: 'opgaver', en: 'tasks' },
  bills: { da: 'lovforslag', en: 'bills' },
  centres: { da: 'centre', en: 'centres' },
  'a-kasser': { da: 'a-kasser', en: 'unemployment funds' },
  hours: { da: 'timer', en: 'hours' },
  days: { da: 'dage', en: 'days' },
  weeks: { da: 'uger', en: 'weeks' },
  months: { da: 'måneder', en: 'months' },
  years: { da: 'år', en: 'years' },
  dkk: { da: 'kr.', en: 'DKK' },
  'million-dkk': { da: 'mio. kr.', en: 'million DKK' },
  'not-stated': { da: '(enhed ikke oplyst)', en: '(unit not stated)' },
} as const satisfies Record<string, Text>;

export type Unit = keyof typeof UNITS;

export const UNIT_IDS = Object.keys(UNITS) as [Unit, ...Unit[]];
