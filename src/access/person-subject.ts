/** What access depends on, of a person in the register: who the caseworkers are, and which target groups it is now. */
import type { Day } from '../core/day.ts';
import type { TargetGroup } from '../core/target-group.ts';
import type { PersonTimeline } from '../register/person-timeline.ts';
import type { Marking } from './markings.ts';
import type { PersonSubject } from './subject.ts';

/** The target group of everybody on the benefit; benefits of several groups, and of none, are left out. */
const GROUP_OF_BENEFIT: Readonly<Record<string, readonly TargetGroup[]>> = {
  a_dagpenge: ['ledige', 'forsikrede-ledige'],
  kontanthjaelp: ['kontanthjaelp'],
  uddannelseshjaelp: ['uddannelseshjaelp', 'unge'],
  integrationsydelse: ['integrationsydelse'],
  sho: ['integrationsydelse'],
  revalidering: ['revalidering'],
  sygedagpenge: ['sygedagpenge'],
  jobafklaringsforloeb: ['jobafklaring'],
  ressourceforloeb: ['ressourceforloeb'],
  ledighedsydelse: ['ledighedsydelse'],
  fleksjob: ['fleksjob'],
  foertidspension: ['foertidspension'],
};

/** Days back in which a conversation makes somebody the person's caseworker. */
const RECENT = 365;

/** The register knows no units: that is unknown, and opens nothing for a role that is limited to one. */
export function personSubject(
  { id, spells, contacts }: Pick<PersonTimeline, 'id' | 'spells' | 'contacts'>,
  municipality: string,
  markings: readonly Marking[],
  today: Day,
): PersonSubject {
  const benefits = spells.filter(({ from, to }) => from <= today && today < to).map(({ benefit }) => benefit);
  const groups = benefits.flatMap((benefit) => GROUP_OF_BENEFIT[benefit] ?? []);
  const latest = contacts
    .filter(({ caseworker }) => caseworker !== undefined)
    .map(({ caseworker, heldOn, bookedFor }) => ({ caseworker, day: heldOn ?? bookedFor ?? Number.NEGATIVE_INFINITY }))
    .filter(({ day }) => day > today - RECENT)
    .toSorted((a, b) => b.day - a.day)[0];
  return {
    kind: 'person',
    municipality,
    person: id,
    caseworkers: latest?.caseworker === undefined ? [] : [latest.caseworker],
    unit: null,
    targetGroups: groups.length > 0 ? [...new Set(groups)] : null,
    markings,
  };
}
