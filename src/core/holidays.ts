/**
 * The Danish public holidays (helligdage). Ten of them, and General Prayer Day
 * (store bededag) up to and including 2023: an act of 2023 abolished it from 2024. Constitution Day, Christmas Eve and New
 * Year's Eve are not holidays by statute; many workplaces and agreements close on them, so they can be added where the
 * question is whether somebody is at work.
 */
import { civilDate, type Day, dayOf } from './day.ts';
import type { Text } from './text.ts';

export interface Holiday {
  readonly day: Day;
  readonly name: Text;
}

/** The year in which General Prayer Day was last a holiday: 5 May 2023. */
const LAST_PRAYER_DAY_YEAR = 2023;

/** Holidays that move with Easter Sunday, by days after it. */
const MOVING: readonly (readonly [number, Text])[] = [
  [-3, { da: 'Skærtorsdag', en: 'Maundy Thursday' }],
  [-2, { da: 'Langfredag', en: 'Good Friday' }],
  [0, { da: 'Påskedag', en: 'Easter Sunday' }],
  [1, { da: '2. påskedag', en: 'Easter Monday' }],
  [26, { da: 'Store bededag', en: 'General Prayer Day' }],
  [39, { da: 'Kristi himmelfartsdag', en: 'Ascension Day' }],
  [49, { da: 'Pinsedag', en: 'Whit Sunday' }],
  [50, { da: '2. pinsedag', en: 'Whit Monday' }],
];
const PRAYER_DAY = 26;

/** Month, day of month. */
const FIXED: readonly (readonly [number, number, Text])[] = [
  [1, 1, { da: 'Nytårsdag', en: "New Year's Day" }],
  [12, 25, { da: 'Juledag', en: 'Christmas Day' }],
  [12, 26, { da: '2. juledag', en: 'Boxing Day' }],
];

/** Days that are no statutory holidays, but on which many are closed. */
export const CUSTOMARY_DAYS = {
  grundlovsdag: { month: 6, dayOfMonth: 5, name: { da: 'Grundlovsdag', en: 'Constitution Day' } },
  juleaftensdag: { month: 12, dayOfMonth: 24, name: { da: 'Juleaftensdag', en: 'Christmas Eve' } },
  nytaarsaftensdag: { month: 12, dayOfMonth: 31, name: { da: 'Nytårsaftensdag', en: "New Year's Eve" } },
} as const;
export type CustomaryDay = keyof typeof CUSTOMARY_DAYS;

/** Easter Sunday in the Gregorian calendar (the algorithm printed anonymously in Nature, 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const lateCorrection = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const count = moon + toSunday - 7 * lateCorrection + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

const byYear = new Map<number, readonly Holiday[]>();

/** The statutory holidays of a year, in order. */
export function holidaysOf(year: number): readonly Holiday[] {
  const holidays = byYear.get(year) ?? computeHolidays(year);
  byYear.set(year, holidays);
  return holidays;
}

function computeHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const fixed = FIXED.map(([month, dayOfMonth, name]) => ({ day: dayOf(year, month, dayOfMonth), name }));
  const moving = MOVING.filter(([after]) => after !== PRAYER_DAY || year <= LAST_PRAYER_DAY_YEAR);
  return [...fixed, ...moving.map(([after, name]) => ({ day: easter + after, name }))].sort((a, b) => a.day - b.day);
}

/** The statutory holiday on a day, if it is one. */
export function holidayOn(day: Day): Holiday | undefined {
  return holidaysOf(civilDate(day).year).find((holiday) => holiday.day === day);
}

/** Whether the day is one of the customary days chosen. */
export function isCustomaryDay(day: Day, chosen: readonly CustomaryDay[]): boolean {
  const { month, dayOfMonth } = civilDate(day);
  return chosen.some((id) => CUSTOMARY_DAYS[id].month === month && CUSTOMARY_DAYS[id].dayOfMonth === dayOfMonth);
}
