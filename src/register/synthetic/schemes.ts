/** Adult apprentices, integration training (IGU), job rotation and small jobs: begun by people who need no benefit for it. */
import { birthday } from '../../core/birthday.ts';
import { civilDate, type Day, parseDay } from '../../core/day.ts';
import { firstDayOfYear } from '../../core/period.ts';
import type { ActivityKind } from '../codes.ts';
import type { Activity } from './activity.ts';
import type { Made } from './made.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { targetsOf } from './target.ts';

interface Scheme {
  readonly kind: ActivityKind;
  /** Begun in a year for each 1,000 inhabitants of 16–66 years, where nothing is published. */
  readonly usual: number;
  readonly days: number;
  readonly hours: number;
  /** The scheme exists from this day. */
  readonly since: Day;
}

const SCHEMES: readonly Scheme[] = [
  { kind: 'voksenlaerling', usual: 1.2, days: 900, hours: 3700, since: parseDay('1997-01-01') },
  { kind: 'igu', usual: 0.3, days: 730, hours: 3700, since: parseDay('2016-07-01') },
  { kind: 'jobrotation', usual: 0.3, days: 150, hours: 3700, since: parseDay('2000-01-01') },
  { kind: 'smaajob', usual: 0.4, days: 200, hours: 600, since: parseDay('2017-01-01') },
];

export function schemesInto(made: Made, random: RandomNumbers): Activity[] {
  return SCHEMES.flatMap((scheme) => daysOf(scheme, made, random).flatMap((day) => begin(scheme, day, made, random)));
}

/** Days on which one begins: as many as published in the period, else the usual number in each year. */
function daysOf(
  { kind, usual, since }: Scheme,
  { from, to, inhabitants, targets }: Made,
  random: RandomNumbers,
): Day[] {
  const published = targetsOf(targets, 'paabegyndte-forloeb').filter(({ where }) => where.kind?.join() === kind);
  const days: Day[] = published.flatMap((target) => spread(target.from, target.to, target.value, random));
  const isPublished = (day: Day) => published.some((target) => day >= target.from && day < target.to);
  for (let { year } = civilDate(from); firstDayOfYear(year) < to; year++) {
    const [first, next] = [Math.max(from, since, firstDayOfYear(year)), Math.min(to, firstDayOfYear(year + 1))];
    if (first >= next) continue;
    const number = Math.round((usual * inhabitants * (next - first)) / 365_000);
    days.push(...spread(first, next, number, random).filter((day) => !isPublished(day)));
  }
  return days;
}

function spread(from: Day, to: Day, number: number, random: RandomNumbers): Day[] {
  return Array.from({ length: number }, () => from + random.below(to - from));
}

const TRIES = 2000;

/** Somebody who lives here and is on nothing that day. */
function begin(
  { kind, days, hours }: Scheme,
  day: Day,
  { people, stays, to }: Made,
  random: RandomNumbers,
): Activity[] {
  for (let tried = 0; tried < TRIES; tried++) {
    const person = random.below(people.count);
    const born = people.born[person]!;
    if (people.movedIn[person]! > day || people.movedOut[person]! <= day || people.reservedTo[person]! > day) continue;
    if (day < birthday(born, 25) || day >= birthday(born, 55)) continue;
    if (stays[person]!.some((stay) => stay.from <= day && stay.to > day)) continue;
    const next = stays[person]!.find((stay) => stay.from > day)?.from ?? to;
    const last = Math.min(day + days, Math.max(next, day + 7));
    return [{ person, kind, from: day, to: last, hours, benefit: undefined }];
  }
  return [];
}
