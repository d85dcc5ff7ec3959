/**
 * Activities along the careers. More are drawn than are needed where an effect is published: of those that end in the
 * period so many are left out that the printed share of persons supports itself afterwards. Where the share of ordinary
 * education is published, so many of the courses begun are one. Then workplaces get them.
 */
import { civilDate, type Day } from '../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../core/month.ts';
import { firstDayOfYear } from '../../core/period.ts';
import { ACTIVITY_KINDS, type ActivityKind, codeOf } from '../codes.ts';
import { FOREVER } from '../columns/column-table.ts';
import type { ModelledBenefit } from './benefit-model.ts';
import type { Made } from './made.ts';
import { placesOf } from './places.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { schemesInto } from './schemes.ts';
import type { Stay } from './stays.ts';
import { type Target, targetsOf } from './target.ts';
import type { Workplaces } from './workplaces.ts';

export interface Activity {
  readonly person: number;
  kind: ActivityKind;
  readonly from: Day;
  /** The first day outside; `FOREVER`: goes on. */
  readonly to: Day;
  /** Hours a week in hundredths. */
  readonly hours: number;
  readonly benefit: ModelledBenefit | undefined;
}

/** Activities in a year on the benefit, and how many of a hundred are a course or education. */
const USE: Readonly<Partial<Record<ModelledBenefit, readonly [number, number]>>> = {
  a_dagpenge: [1.5, 55],
  kontanthjaelp: [1.3, 35],
  uddannelseshjaelp: [1.5, 40],
  integrationsydelse: [2, 50],
  sho: [1.6, 50],
  sygedagpenge: [0.4, 35],
  jobafklaringsforloeb: [1.1, 40],
  ressourceforloeb: [1, 40],
  revalidering: [1.4, 90],
  forrevalidering: [1.2, 60],
  ledighedsydelse: [0.6, 20],
};
const COURSES: readonly ActivityKind[] = ['vejledning-opkvalificering', 'ordinaer-uddannelse'];
const AT_COMPANIES: readonly ActivityKind[] = ['virksomhedspraktik', 'loentilskud', 'nytteindsats', 'mentor'];
const AT_COMPANIES_WEIGHTS = [0.66, 0.14, 0.08, 0.12];
/** Share of ordinary education where nothing is published. */
const USUAL_EDUCATION = 15;
/** Kinds of which `andel-ordinaer-uddannelse` is a share. */
const SHARED: readonly ActivityKind[] = ['virksomhedspraktik', 'loentilskud', 'nytteindsats', ...COURSES];

export function activitiesInto(made: Made, workplaces: Workplaces, random: RandomNumbers): void {
  let activities = made.stays.flatMap((stays) => stays.flatMap((stay) => along(stay, made, random)));
  for (const target of targetsOf(made.targets, 'effekt')) activities = withEffect(activities, target, made, random);
  educate(activities, made, random);
  activities.push(...flexJobs(made, random), ...schemesInto(made, random));
  writeInto(made, workplaces, activities, random);
}

function along(stay: Stay, { from, to }: Made, random: RandomNumbers): Activity[] {
  const use = USE[stay.benefit];
  if (use === undefined) return [];
  const [often, courses] = use;
  const activities: Activity[] = [];
  const end = Math.min(stay.to, to);
  let day = Math.max(stay.from + 20, from) + random.waiting(260 / often);
  while (day < end - 7) {
    const kind = random.chance(courses / 100)
      ? random.one(COURSES)
      : AT_COMPANIES[random.weighted(AT_COMPANIES_WEIGHTS)]!;
    const long = kind === 'loentilskud' || kind === 'mentor' || kind === 'ordinaer-uddannelse';
    const last = day + (long ? 60 + random.below(130) : 21 + random.below(70));
    const goesOn = last >= to && stay.to === FOREVER;
    const ends = goesOn ? FOREVER : Math.min(last, end);
    const hours = 100 * (kind === 'mentor' ? 1 + random.below(3) : 8 + random.below(30));
    activities.push({ person: stay.person, kind, from: day, to: ends, hours, benefit: stay.benefit });
    if (goesOn) break;
    day = ends + random.waiting(200 / often);
  }
  if (stay.benefit === 'integrationsydelse' && end - stay.from > 60) {
    const last = Math.min(end, stay.from + 900);
    const begins = Math.max(stay.from + 14, from);
    if (last > begins)
      activities.push({
        person: stay.person,
        kind: 'danskuddannelse',
        from: begins,
        to: last,
        hours: 1500,
        benefit: stay.benefit,
      });
  }
  return activities;
}

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
function withEffect(activities: Activity[], target: Target, made: Made, random: RandomNumbers): Activity[] {
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
function educate(activities: readonly Activity[], made: Made, random: RandomNumbers): void {
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

function flexJobs({ stays }: Made, random: RandomNumbers): Activity[] {
  return stays
    .flat()
    .filter(({ benefit }) => benefit === 'fleksjob')
    .map(({ person, from, to }) => ({
      person,
      kind: 'fleksjob',
      from,
      to,
      hours: 100 * (6 + random.below(20)),
      benefit: 'fleksjob',
    }));
}

function writeInto(made: Made, workplaces: Workplaces, activities: Activity[], random: RandomNumbers): void {
  const { desk, code, first, from } = made;
  const row = desk.rows('activities', ['from', 'to', 'hoursPerWeek', 'workplace', 'provider', 'kind', 'id']);
  const providers = ['Jobcentret', 'Sprogcenter (opdigtet)', 'Kursusudbyder (opdigtet)'].map((name) =>
    desk.word('providers', name),
  );
  activities.sort((a, b) => a.from - b.from || a.person - b.person);
  const places = placesOf(activities, workplaces, made, random);
  activities.forEach((activity, at) => {
    const { person, kind, hours } = activity;
    const place = places[at]!;
    const provider = providers[kind === 'danskuddannelse' ? 1 : COURSES.includes(kind) ? 2 : 0]!;
    const id = desk.id('activities', `a${code}-${at + 1}`);
    const known = activity.from < from && kind !== 'fleksjob' ? from : activity.from;
    row(
      first + person,
      known,
      activity.to,
      hours,
      place < 0 ? 0 : workplaces.codes[place]!,
      provider,
      codeOf(ACTIVITY_KINDS, kind),
      id,
    );
  });
}
