/** Activities, effect and conversations, day by day. */
import { daysInMonth } from '../../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../../core/month.ts';
import { addPeriods, lastDayOf, type Period, periodOfDay } from '../../../core/period.ts';
import type { ActivityKind } from '../../../register/codes.ts';
import type { Activity, Contact } from '../../../register/facts.ts';
import type { PersonTimeline } from '../../../register/person-timeline.ts';
import { firstDays, fullTime } from './support.ts';
import {
  benefitGroups,
  type Count,
  daysIn,
  groupsOn,
  isIn,
  isOfWorkingAge,
  isPublicSupport,
  livesIn,
  ordinaryHours,
  personGroups,
  type Reference,
  range,
  spellsOn,
  type World,
} from './world.ts';

/** All in 37,000ths of a day: a thousandth of a day is 37 of them, a hundredth of an hour of a 37-hour week 10. */
function activation(kinds: readonly ActivityKind[]): Reference {
  return {
    *counts(world, period, by) {
      for (const { subject, groups, numerator = 0 } of fullTime.counts(world, period, by)) {
        yield { subject, groups, denominator: numerator * 37 };
      }
      for (const person of world.people) {
        const activities = person.activities.filter(({ kind }) => kinds.includes(kind));
        yield* activeDays(world, period, person, activities, by.includes('benefit'));
      }
    },
  };
}

function* activeDays(
  world: World,
  period: Period,
  person: PersonTimeline,
  activities: readonly Activity[],
  byBenefit: boolean,
): Generator<Count> {
  const met = new Set<string>();
  for (const day of daysIn(period, world)) {
    const support = spellsOn(person, day).find(isPublicSupport);
    if (!support || !livesIn(world, person, day) || !isOfWorkingAge(person, day)) continue;
    const groups = { ...personGroups(person, day), ...benefitGroups(support) };
    const active = activities.filter(({ from, to }) => from <= day && day < to);
    const hours = active.reduce((sum, { hoursPerWeek = 0 }) => sum + hoursPerWeek, 0);
    if (hours > 0) yield { subject: person.id, groups, numerator: Math.min(hours, 3700) * 10 };
    for (const { id, hoursPerWeek } of active) {
      const once = `${id} ${byBenefit ? support.benefit : ''}`;
      if (hoursPerWeek !== undefined || met.has(once)) continue;
      met.add(once);
      yield { subject: person.id, groups, unknown: 1 };
    }
  }
}

export const activated = activation([
  'virksomhedspraktik',
  'loentilskud',
  'nytteindsats',
  'ordinaer-uddannelse',
  'vejledning-opkvalificering',
  'danskuddannelse',
]);
export const activatedInWorkplaces = activation(['virksomhedspraktik', 'loentilskud', 'nytteindsats']);

function* begun(world: World, period: Period) {
  for (const person of world.people) {
    for (const activity of person.activities) {
      if (isIn(period, activity.from, world) && livesIn(world, person, activity.from)) yield { person, activity };
    }
  }
}

export const activitiesBegun: Reference = {
  *counts(world, period) {
    for (const { person, activity } of begun(world, period)) {
      const workplace = world.parts.workplaces?.find(({ id }) => id === activity.workplace);
      const groups = { ...groupsOn(person, activity.from), kind: activity.kind, sector: workplace?.sector };
      yield { subject: person.id, groups, numerator: 1 };
    }
  },
  denominator: () => 1,
};

const OFFERS = [
  'virksomhedspraktik',
  'loentilskud',
  'nytteindsats',
  'vejledning-opkvalificering',
  'ordinaer-uddannelse',
];

export const ordinaryEducation: Reference = {
  *counts(world, period) {
    for (const { person, activity } of begun(world, period)) {
      if (!OFFERS.includes(activity.kind)) continue;
      const numerator = activity.kind === 'ordinaer-uddannelse' ? 1 : 0;
      yield { subject: person.id, groups: groupsOn(person, activity.from), numerator, denominator: 1 };
    }
  },
};

const endOfNextQuarter = (day: number) => lastDayOf(addPeriods(periodOfDay('quarter', day), 1));

export const effect: Reference = {
  *counts(world, period) {
    for (const person of world.people) {
      for (const { to, kind } of person.activities) {
        const last = to - 1;
        if (!isIn(period, last, world) || !livesIn(world, person, last)) continue;
        const day = endOfNextQuarter(last);
        const groups = { ...groupsOn(person, last), kind };
        if (day > world.asOf) yield { subject: person.id, groups };
        else {
          const depends = spellsOn(person, day).some((spell) => isPublicSupport(spell) && spell.benefit !== 'fleksjob');
          yield { subject: person.id, groups, numerator: depends ? 0 : 1, denominator: 1 };
        }
      }
    }
  },
  known: endOfNextQuarter,
};

export const withOrdinaryHours: Reference = {
  *counts(world, period, by) {
    for (const { person, day, spell } of firstDays(world, period, by.includes('benefit'), () => true)) {
      const first = firstDayOfMonth(monthOfDay(day));
      const month = range(first, first + daysInMonth(Math.floor(period.index / 12), (period.index % 12) + 1) - 1);
      yield {
        subject: person.id,
        groups: { ...personGroups(person, day), ...benefitGroups(spell) },
        numerator: ordinaryHours(person, month) > 0 ? 1 : 0,
        denominator: 1,
      };
    }
  },
  known: (last) => last,
};

function* contactsOn(world: World, period: Period, dayOf: (contact: Contact) => number | undefined) {
  for (const person of world.people) {
    for (const contact of person.contacts) {
      const day = dayOf(contact);
      if (!isIn(period, day, world) || !livesIn(world, person, day)) continue;
      yield { subject: person.id, groups: { ...groupsOn(person, day), kind: contact.kind }, contact };
    }
  }
}

export const onTime: Reference = {
  *counts(world, period) {
    for (const { subject, groups, contact } of contactsOn(world, period, ({ dueOn }) => dueOn)) {
      const { dueOn, heldOn, outcome } = contact;
      const isOnTime = outcome === 'afholdt' && heldOn !== undefined && heldOn <= dueOn!;
      yield { subject, groups, numerator: isOnTime ? 1 : 0, denominator: 1 };
      if (outcome === undefined && heldOn !== undefined) yield { subject, groups, unknown: 1 };
    }
  },
};

export const selfBooked: Reference = {
  *counts(world, period) {
    for (const { subject, groups, contact } of contactsOn(world, period, ({ heldOn }) => heldOn)) {
      if (contact.outcome !== 'afholdt') continue;
      const unknown = contact.bookedBy === undefined ? 1 : 0;
      yield { subject, groups, numerator: contact.bookedBy === 'borger' ? 1 : 0, denominator: 1, unknown };
    }
  },
};

export const missed: Reference = {
  *counts(world, period) {
    for (const { subject, groups, contact } of contactsOn(world, period, ({ bookedFor }) => bookedFor)) {
      if (contact.outcome === 'aflyst') continue;
      if (contact.outcome === undefined) yield { subject, groups, unknown: 1 };
      else yield { subject, groups, numerator: contact.outcome === 'udeblevet' ? 1 : 0, denominator: 1 };
    }
  },
};

export const caseworkerChanges: Reference = {
  *counts(world, period) {
    const last = lastDayOf(period);
    if (last > world.asOf) return;
    for (const person of world.people) {
      if (!livesIn(world, person, last)) continue;
      const held = person.contacts
        .filter(({ heldOn, outcome }) => outcome === 'afholdt' && heldOn! > last - 365 && heldOn! <= last)
        .sort((a, b) => a.heldOn! - b.heldOn! || (a.id < b.id ? -1 : 1));
      if (held.length < 2) continue;
      const met = held.flatMap(({ caseworker }) => (caseworker === undefined ? [] : [caseworker]));
      const changes = met.filter((caseworker, at) => at > 0 && caseworker !== met[at - 1]).length;
      yield { subject: person.id, groups: groupsOn(person, last), numerator: changes, denominator: 1 };
    }
  },
  known: (last) => last,
};
