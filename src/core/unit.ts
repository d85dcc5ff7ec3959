/**
 * The units figures and targets are in. `da`/`en` is what stands after several, `one` after one; `decimals` is how many a
 * screen shows at most. Stored values are never rounded.
 */
import { displayNumber, type NumberDisplay } from './display-number.ts';
import type { Language, Text } from './text.ts';

interface UnitWords extends Text {
  /** After exactly one; left out where the word is the same. */
  readonly one?: Text;
  readonly decimals: number;
}

export const UNITS = {
  'full-time-persons': unit('fuldtidspersoner', 'full-time persons', 0, 'fuldtidsperson', 'full-time person'),
  persons: unit('personer', 'persons', 0, 'person', 'person'),
  'gross-unemployed': unit('bruttoledige', 'gross unemployed', 0, 'bruttoledig', 'gross unemployed'),
  percent: unit('%', '%', 1),
  'percentage-points': unit('procentpoint', 'percentage points', 1, 'procentpoint', 'percentage point'),
  rank: unit('plads', 'rank', 0),
  courses: unit('forløb', 'courses', 0, 'forløb', 'course'),
  fleksjob: unit('fleksjob', 'flex jobs', 0, 'fleksjob', 'flex job'),
  jobs: unit('job', 'jobs', 0, 'job', 'job'),
  recruitments: unit('rekrutteringer', 'recruitments', 0, 'rekruttering', 'recruitment'),
  workplaces: unit('arbejdspladser', 'workplaces', 0, 'arbejdsplads', 'workplace'),
  companies: unit('virksomheder', 'companies', 0, 'virksomhed', 'company'),
  families: unit('familier', 'families', 0, 'familie', 'family'),
  municipalities: unit('kommuner', 'municipalities', 0, 'kommune', 'municipality'),
  areas: unit('områder', 'areas', 0, 'område', 'area'),
  goals: unit('mål', 'goals', 0, 'mål', 'goal'),
  guideposts: unit('pejlemærker', 'guideposts', 0, 'pejlemærke', 'guidepost'),
  tasks: unit('opgaver', 'tasks', 0, 'opgave', 'task'),
  bills: unit('lovforslag', 'bills', 0, 'lovforslag', 'bill'),
  centres: unit('centre', 'centres', 0, 'center', 'centre'),
  'a-kasser': unit('a-kasser', 'unemployment funds', 0, 'a-kasse', 'unemployment fund'),
  hours: unit('timer', 'hours', 1, 'time', 'hour'),
  days: unit('dage', 'days', 1, 'dag', 'day'),
  weeks: unit('uger', 'weeks', 1, 'uge', 'week'),
  months: unit('måneder', 'months', 1, 'måned', 'month'),
  years: unit('år', 'years', 1, 'år', 'year'),
  dkk: unit('kr.', 'DKK', 0),
  'million-dkk': unit('mio. kr.', 'million DKK', 1),
  'not-stated': unit('(enhed ikke oplyst)', '(unit not stated)', 2),
} as const satisfies Record<string, UnitWords>;

export type Unit = keyof typeof UNITS;

export const UNIT_IDS = Object.keys(UNITS) as [Unit, ...Unit[]];

/**
 * A number with its unit as people read it: `3.600 fuldtidspersoner`, `1 uge`, `4,9 %`, `nr. 12`, `1.234 kr.`.
 * `display` asks for other decimals than the unit's own, or for a sign.
 */
export function displayQuantity(value: number, id: Unit, language: Language, display: NumberDisplay = {}): string {
  const words: UnitWords = UNITS[id];
  const number = displayNumber(value, { atMost: words.decimals, ...display }, language);
  if (id === 'rank') return language === 'da' ? `nr. ${number}` : `no. ${number}`;
  if (id === 'percent') return language === 'da' ? `${number} %` : `${number}%`;
  if (language === 'en' && id === 'dkk') return `DKK ${number}`;
  if (language === 'en' && id === 'million-dkk') return `DKK ${number} million`;
  const word = words.one && number.replace(/^[+-]/, '') === '1' ? words.one : words;
  return `${number} ${word[language]}`;
}

function unit(da: string, en: string, decimals: number, oneDa?: string, oneEn?: string): UnitWords {
  return { da, en, decimals, ...(oneDa && oneEn && { one: { da: oneDa, en: oneEn } }) };
}
