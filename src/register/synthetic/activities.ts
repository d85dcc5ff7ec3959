/** Activities along the careers: drawn, brought to the shares that are published, and given a workplace. */
import { ACTIVITY_KINDS, type ActivityKind, codeOf } from '../codes.ts';
import { FOREVER } from '../columns/column-table.ts';
import { type Activity, COURSES } from './activity.ts';
import { educate, withEffect } from './activity-shares.ts';
import type { ModelledBenefit } from './benefit-model.ts';
import type { Made } from './made.ts';
import { placesOf } from './places.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { schemesInto } from './schemes.ts';
import type { Stay } from './stays.ts';
import { targetsOf } from './target.ts';
import type { Workplaces } from './workplaces.ts';

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
const AT_COMPANIES: readonly ActivityKind[] = ['virksomhedspraktik', 'loentilskud', 'nytteindsats', 'mentor'];
const AT_COMPANIES_WEIGHTS = [0.66, 0.14, 0.08, 0.12];

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
