/** The day on which a person reaches an age; 29 February is kept on 28 February in years without it. */
import { addYears, civilDate, type Day } from '../core/day.ts';

/** First and last age (67: no longer of working age) by which days are bounded. */
export const WORKING_AGE_FROM = 16;
export const WORKING_AGE_TO = 67;

export function birthday(born: Day, age: number): Day {
  return addYears(born, age);
}

/** Whole years on a day. */
export function ageOn(born: Day, day: Day): number {
  const age = civilDate(day).year - civilDate(born).year;
  return day < birthday(born, age) ? age - 1 : age;
}
