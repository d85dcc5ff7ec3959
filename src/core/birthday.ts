/** The day on which a person reaches an age, and the age on a day. 29 February is kept on 28 February in years without it. */
import { addYears, civilDate, type Day } from './day.ts';

export function birthday(born: Day, age: number): Day {
  return addYears(born, age);
}

/** Whole years on a day. */
export function ageOn(born: Day, day: Day): number {
  const age = civilDate(day).year - civilDate(born).year;
  return day < birthday(born, age) ? age - 1 : age;
}
