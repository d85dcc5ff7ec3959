/** Lives and companies as they were known on a day: what began later is not there, what ends later goes on. */
import { type Day, parseDay, printDay } from '../../../core/day.ts';
import { firstDayOfMonth } from '../../../core/month.ts';
import type { Contact, Interval } from '../../../register/facts.ts';
import type { PersonTimeline } from '../../../register/person-timeline.ts';
import type { JobOrderFact, RegisterParts } from '../../../register/register-of-lives.ts';

export function knownOn(asOf: Day, person: PersonTimeline): PersonTimeline {
  return {
    ...person,
    residence: intervals(asOf, person.residence),
    spells: intervals(asOf, inOrder(person.spells)),
    activities: intervals(asOf, inOrder(person.activities)),
    educations: intervals(asOf, person.educations),
    arrivals: person.arrivals.filter(({ on }) => on <= asOf),
    employment: person.employment.filter(({ month }) => firstDayOfMonth(month + 1) - 1 <= asOf),
    contacts: person.contacts.map((contact) => contactKnownOn(asOf, contact)),
    school: person.school.filter(({ grade9FinishedOn }) => grade9FinishedOn <= asOf),
    controlCases: person.controlCases.map(({ closedOn, ...rest }) =>
      closedOn === undefined || closedOn > asOf ? rest : { ...rest, closedOn },
    ),
  };
}

/** Workplaces stay as they are: their days are asked one by one, and what is written about one has no date. */
export function partsKnownOn(asOf: Day, { jobOrders, ...parts }: RegisterParts): RegisterParts {
  return {
    ...parts,
    jobOrders: jobOrders
      ?.filter(({ receivedOn }) => parseDay(receivedOn) <= asOf)
      .map((order) => orderKnownOn(printDay(asOf), order)),
  };
}

function inOrder<T extends Interval>(facts: readonly T[]): T[] {
  return facts.toSorted((a, b) => a.from - b.from || (a.to === b.to ? 0 : a.to - b.to));
}

function intervals<T extends Interval>(asOf: Day, facts: readonly T[]): T[] {
  return facts
    .filter(({ from }) => from <= asOf)
    .map((fact) => (fact.to > asOf + 1 ? { ...fact, to: Number.POSITIVE_INFINITY } : fact));
}

/** A conversation held later has no outcome yet. */
function contactKnownOn(asOf: Day, contact: Contact): Contact {
  if (contact.heldOn === undefined || contact.heldOn <= asOf) return contact;
  const { heldOn: _, outcome, ...rest } = contact;
  return outcome === 'afholdt' || outcome === undefined ? rest : { ...rest, outcome };
}

function orderKnownOn(asOf: string, order: JobOrderFact): JobOrderFact {
  return {
    ...order,
    referrals: (order.referrals ?? [])
      .filter(({ on }) => on <= asOf)
      .map(({ hiredOn, outcome, ...rest }) =>
        hiredOn !== undefined && hiredOn > asOf ? rest : { ...rest, hiredOn, outcome },
      ),
  };
}
