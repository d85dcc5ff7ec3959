/** An invented life as it came over the wire, as a timeline the rules can read; and back. */
import { type Day, parseDay, printDay } from '../core/day.ts';
import { parseMonth, printMonth } from '../core/month.ts';
import type { PersonTimeline } from '../register/person-timeline.ts';
import type { LifeDto } from './contract/life.ts';
import { apiErrors } from './errors.ts';

/** Who it is about: nobody. */
const NOBODY = 'opdigtet';

/** Refuses a stretch that ends before it begins, and days no calendar has (`api/ends-before-it-begins`, `core/not-a-day`). */
export function timelineOf(told: LifeDto): PersonTimeline {
  return {
    id: NOBODY,
    born: parseDay(told.born),
    ...(told.education && { education: told.education }),
    ...(told.danish && { origin: 'dansk' as const }),
    residence: told.residence.map((each, at) => ({
      municipality: each.municipality,
      ...days(each, `residence.${at}`),
    })),
    arrivals: told.arrivals.map(({ on, basis }) => ({ on: parseDay(on), basis })),
    spells: told.spells.map(({ benefit, readiness, grantedOn, ...each }, at) => ({
      benefit,
      degree: 1000,
      ...days(each, `spells.${at}`),
      ...(readiness && { readiness }),
      ...(grantedOn && { grantedOn: parseDay(grantedOn) }),
    })),
    employment: told.work.flatMap(monthsOfWork).toSorted((a, b) => a.month - b.month),
    contacts: told.talks
      .map(({ kind, heldOn }) => ({ kind, heldOn: parseDay(heldOn), outcome: 'afholdt' as const }))
      .toSorted((a, b) => a.heldOn - b.heldOn)
      .map((each, at) => ({ id: `c${at + 1}`, ...each })),
    activities: told.activities.map(({ kind, hoursPerWeek, ...each }, at) => ({
      id: `a${at + 1}`,
      kind,
      ...days(each, `activities.${at}`),
      ...(hoursPerWeek !== null && { hoursPerWeek: Math.round(hoursPerWeek * 100) }),
    })),
    educations: told.educations.map(({ kind, ...each }, at) => ({ kind, ...days(each, `educations.${at}`) })),
    school: [],
    controlCases: [],
  };
}

function monthsOfWork({ from, to, hours, support }: LifeDto['work'][number], at: number) {
  const [first, last] = [parseMonth(from), parseMonth(to)];
  if (last < first) throw endsFirst(`work.${at}`);
  // Two hundred years of work are no short life.
  if (last - first > 1200) throw endsFirst(`work.${at}`);
  return Array.from({ length: last - first + 1 }, (_, month) => ({
    month: first + month,
    hours: Math.round(hours * 100),
    support,
  }));
}

function days({ from, to }: { readonly from: string; readonly to: string | null }, field: string) {
  const first = parseDay(from);
  const outside = to === null ? Number.POSITIVE_INFINITY : parseDay(to) + 1;
  if (outside <= first) throw endsFirst(field);
  return { from: first, to: outside };
}

function endsFirst(field: string) {
  return apiErrors.create('api/ends-before-it-begins', { field: `life.${field}` }, { field: `life.${field}` });
}

/** A timeline of an example as a life on the wire; what the calculator cannot hold is left out. */
export function toldLife(of: PersonTimeline): LifeDto {
  const stretch = ({ from, to }: { readonly from: Day; readonly to: Day }) => ({
    from: printDay(from),
    to: Number.isFinite(to) ? printDay(to - 1) : null,
  });
  return {
    born: printDay(of.born),
    education: of.education ?? null,
    danish: of.origin === 'dansk',
    spells: of.spells.map((each) => ({
      benefit: each.benefit as LifeDto['spells'][number]['benefit'],
      ...stretch(each),
      readiness: each.readiness ?? null,
      grantedOn: each.grantedOn === undefined ? null : printDay(each.grantedOn),
    })),
    work: of.employment.map(({ month, hours, support }) => ({
      from: printMonth(month),
      to: printMonth(month),
      hours: hours / 100,
      support,
    })),
    talks: of.contacts.flatMap(({ kind, heldOn }) =>
      heldOn === undefined ? [] : [{ kind, heldOn: printDay(heldOn) }],
    ),
    activities: of.activities.map(({ kind, hoursPerWeek, ...each }) => ({
      kind,
      ...stretch(each),
      hoursPerWeek: hoursPerWeek === undefined ? null : hoursPerWeek / 100,
    })),
    residence: of.residence.map(({ municipality, ...each }) => ({ municipality, ...stretch(each) })),
    arrivals: of.arrivals.map(({ on, basis }) => ({ on: printDay(on), basis })),
    educations: of.educations.map(({ kind, ...each }) => ({ kind, ...stretch(each) })),
  };
}
