/**
 * Published shares of activities. More are drawn than are needed where an effect is published: of those that end in the
 * period so many are left out that the printed share of persons supports itself afterwards. Where the share of ordinary
 * education is published, so many of the courses begun are one.
 */
import { civilDate, type Day } from '../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../core/month.ts';
import { firstDayOfYear } from '../../core/period.ts';
import type { ActivityKind } from '../codes.ts';
import { type Activity, COURSES } from './activity.ts';
import type { Made } from './made.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { type Target, targetsOf } from './target.ts';

/** Share of ordinary education where nothing is published. */
const USUAL_EDUCATION = 15;
/** Kinds of which `andel-ordinaer-uddannelse` is a share. */
const SHARED: readonly ActivityKind[] = ['virksomhedspraktik', 'loentilskud', 'nytteindsats', ...COURSES];

/** The last day of the quarter after the one a day lies in, when an effect is looked at. */
function followUp(day: Day): Day {
  const month = monthOfDay(day);
  return firstDayOfMonth(month - (month % 3) + 6) - 1;
}

function supportsSelf({ stays }: Made, { person, to }: Activity): boolean {
  const day = followUp(to - 1);
  return !stays[person]!.some((stay) => stay.benefit !== 'fleksjob' && stay.from <= day && stay.to > day);
}

/** Leaves out of those that end in the period what is too much of one outcome. */
export function withEffect(activities: Activity[], target: Target, made: Made, random: RandomNumbers): Activity[] {
  const isMeant = ({ kind, to }: Activity) =>
    (target.where.kind?.includes(kind) ?? true) && to > target.from && to <= target.to;
  const meant = activities.filter(isMeant);
  const [good, bad] = [
    meant.filter((each) => supportsSelf(made, each)),
    meant.filter((each) => !supportsSelf(made, each)),
  ];
  const share = target.value / 100;
  const keepBad = Math.min(bad.length, Math.round((good.length * (1 - share)) / share));
  const keepGood = Math.min(good.length, Math.round((keepBad * share) / (1 - share)));
  const out = new Set([...some(bad, bad.length - keepBad, random), ...some(good, good.length - keepGood, random)]);
  return activities.filter((each) => !out.has(each));
}

/** So many of a list, evenly from anywhere. */
function some<T>(list: readonly T[], count: number, random: RandomNumbers): T[] {
  const start = random.below(Math.max(1, list.length));
  return Array.from(
    { length: count },
    (_, at) => list[(start + Math.floor((at * list.length) / count)) % list.length]!,
  );
}

/** Which courses are ordinary education, so that the share of all that begin is the one published, year by year. */
export function educate(activities: readonly Activity[], made: Made, random: RandomNumbers): void {
  const published = targetsOf(made.targets, 'andel-ordinaer-uddannelse');
  const shared = activities.filter(({ kind }) => SHARED.includes(kind));
  const years = Map.groupBy(shared, ({ from }) => civilDate(from).year);
  for (const [year, begun] of years) {
    const first = firstDayOfYear(year);
    const of = published.filter(({ from, to }) => from <= first && to > first);
    const named = of.filter(({ where }) => where.benefit);
    const total = of.find(({ where }) => where.benefit === undefined);
    const rest = begun.filter(({ benefit }) => !named.some(({ where }) => where.benefit!.includes(benefit!)));
    let placed = 0;
    for (const { where, value } of named) {
      const among = begun.filter(({ benefit }) => where.benefit!.includes(benefit!));
      placed += teach(among, Math.round((among.length * value) / 100), random);
    }
    teach(rest, Math.round((begun.length * (total?.value ?? USUAL_EDUCATION)) / 100) - (total ? placed : 0), random);
  }
}

/** Makes so many of the courses ordinary education, and the others guidance; how many it could. */
function teach(among: readonly Activity[], wanted: number, random: RandomNumbers): number {
  const courses = among.filter(({ kind }) => COURSES.includes(kind));
  const chosen = new Set(some(courses, Math.max(0, Math.min(wanted, courses.length)), random));
  for (const course of courses) course.kind = chosen.has(course) ? 'ordinaer-uddannelse' : 'vejledning-opkvalificering';
  return chosen.size;
}
