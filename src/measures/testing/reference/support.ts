/** Full-time persons, persons, flow and duration, day by day. */
import { civilDate, type Day, daysInMonth } from '../../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../../core/month.ts';
import { daysOf, lastDayOf, type Period } from '../../../core/period.ts';
import type { Spell } from '../../../register/facts.ts';
import type { PersonTimeline } from '../../../register/person-timeline.ts';
import {
  age,
  benefitGroups,
  type Count,
  daysIn,
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

/** Thousandths of each day, benefit by benefit: earlier spells keep theirs, later ones get what is left of 1. */
function* fullTimeCounts(
  world: World,
  period: Period,
  isCounted: (person: PersonTimeline, day: Day) => boolean,
): Generator<Count> {
  for (const person of world.people) {
    for (const day of daysIn(period, world)) {
      if (!livesIn(world, person, day) || !isOfWorkingAge(person, day) || !isCounted(person, day)) continue;
      const left = new Map<string, number>();
      for (const spell of spellsOn(person, day).filter(isPublicSupport)) {
        const weight = Math.min(spell.degree, left.get(spell.benefit) ?? 1000);
        left.set(spell.benefit, (left.get(spell.benefit) ?? 1000) - weight);
        const groups = { ...personGroups(person, day), ...benefitGroups(spell) };
        if (weight > 0) yield { subject: person.id, groups, numerator: weight };
      }
    }
  }
}

const thousandDays = (period: Period) => 1000 * (daysOf(period).to - daysOf(period).from);

export const fullTime: Reference = {
  counts: (world, period) => fullTimeCounts(world, period, () => true),
  denominator: (_, period) => thousandDays(period),
};

export const young: Reference = {
  counts: (world, period) =>
    fullTimeCounts(world, period, (person, day) => age(person, day) >= 18 && age(person, day) < 30),
  denominator: (_, period) => thousandDays(period),
};

/** The figure of the period, else the latest that began no later. */
function populationOf({ parts }: World, municipality: string, period: Period): number | undefined {
  const { from, to } = daysOf(period);
  const known = (parts.population ?? []).filter(
    (figure) => figure.municipality === municipality && figure.group === '16-66',
  );
  const exact = known.find((figure) => daysOf(figure.period).from === from && daysOf(figure.period).to === to);
  const earlier = known.filter((figure) => daysOf(figure.period).from <= from);
  const latest = earlier.reduce<(typeof earlier)[number] | undefined>(
    (best, figure) => (!best || daysOf(figure.period).from >= daysOf(best.period).from ? figure : best),
    undefined,
  );
  return (exact ?? latest)?.value;
}

export const shareOfPopulation: Reference = {
  counts: fullTime.counts,
  denominator: (world, period) => {
    const homes = world.area.filter((municipality) => world.homes.has(municipality));
    const people = homes.map((municipality) => populationOf(world, municipality, period));
    if (people.some((each) => each === undefined)) return null;
    return thousandDays(period) * people.reduce<number>((sum, each) => sum + each!, 0);
  },
};

/** Persons on their first day of public support in the period, once for each benefit when split by it. */
export function* firstDays(
  world: World,
  period: Period,
  byBenefit: boolean,
  isCounted: (person: PersonTimeline, day: Day) => boolean,
): Generator<{ readonly person: PersonTimeline; readonly day: Day; readonly spell: Spell }> {
  for (const person of world.people) {
    const met = new Set<string>();
    for (const day of daysIn(period, world)) {
      if (!livesIn(world, person, day) || !isCounted(person, day)) continue;
      for (const spell of spellsOn(person, day).filter(isPublicSupport)) {
        const once = byBenefit ? spell.benefit : 'all';
        if (met.has(once)) continue;
        met.add(once);
        yield { person, day, spell };
      }
    }
  }
}

export const persons: Reference = {
  *counts(world, period, by) {
    for (const { person, day, spell } of firstDays(world, period, by.includes('benefit'), isOfWorkingAge)) {
      yield { subject: person.id, groups: { ...personGroups(person, day), ...benefitGroups(spell) }, numerator: 1 };
    }
  },
  denominator: () => 1,
};

/** Every day counts each benefit that covers it once. */
export const personsOnAverage: Reference = {
  *counts(world, period) {
    for (const person of world.people) {
      for (const day of daysIn(period, world)) {
        if (!livesIn(world, person, day) || !isOfWorkingAge(person, day)) continue;
        const met = new Set<string>();
        for (const spell of spellsOn(person, day).filter(isPublicSupport)) {
          if (met.has(spell.benefit)) continue;
          met.add(spell.benefit);
          const groups = { ...personGroups(person, day), ...benefitGroups(spell) };
          yield { subject: person.id, groups, numerator: 1 };
        }
      }
    }
  },
  denominator: (_, period) => thousandDays(period) / 1000,
};

interface ReferenceForloeb {
  readonly spells: readonly Spell[];
  readonly from: Day;
  readonly to: Day;
}

function holdsFullMonth(days: readonly Day[]): boolean {
  const perMonth = Map.groupBy(days, (day) => civilDate(day).year * 12 + civilDate(day).month);
  return [...perMonth.values()].some((of) => {
    const { year, month } = civilDate(of[0]!);
    return of.length === daysInMonth(year, month);
  });
}

/** Each forløb of a person: every next spell joins unless the days between hold a full month. */
function forloebOf(person: PersonTimeline): ReferenceForloeb[] {
  const benefits = new Set(person.spells.map(({ benefit }) => benefit));
  return [...benefits].flatMap((benefit) => {
    const joined: ReferenceForloeb[] = [];
    for (const spell of person.spells.filter((each) => each.benefit === benefit)) {
      const before = joined.at(-1);
      const isApart = !before || holdsFullMonth(range(before.to, Math.min(spell.from, before.to + 100) - 1));
      if (isApart) joined.push({ spells: [spell], from: spell.from, to: spell.to });
      else {
        const to = Math.max(before.to, spell.to);
        joined[joined.length - 1] = { ...before, spells: [...before.spells, spell], to };
      }
    }
    return joined;
  });
}

function* endings(world: World, period: Period) {
  for (const person of world.people) {
    for (const forloeb of forloebOf(person)) {
      const last = forloeb.to - 1;
      if (!isIn(period, last, world) || !livesIn(world, person, last)) continue;
      const groups = {
        ...personGroups(person, last),
        ...benefitGroups(forloeb.spells.find(({ to }) => to === forloeb.to)),
      };
      yield { person, subject: person.id, groups, last, days: forloeb.to - forloeb.from };
    }
  }
}

export const inflow: Reference = {
  *counts(world, period) {
    for (const person of world.people) {
      for (const { from, spells } of forloebOf(person)) {
        if (!isIn(period, from, world) || !livesIn(world, person, from)) continue;
        yield {
          subject: person.id,
          groups: { ...personGroups(person, from), ...benefitGroups(spells[0]) },
          numerator: 1,
        };
      }
    }
  },
  denominator: () => 1,
};

export const outflow: Reference = {
  *counts(world, period) {
    for (const { subject, groups } of endings(world, period)) yield { subject, groups, numerator: 1 };
  },
  denominator: () => 1,
};

const endOfNextMonth = (day: Day) => firstDayOfMonth(monthOfDay(day) + 2) - 1;

export const outflowToWork: Reference = {
  *counts(world, period) {
    for (const { person, subject, groups, last } of endings(world, period)) {
      const then = endOfNextMonth(last);
      if (then > world.asOf) yield { subject, groups };
      else yield { subject, groups, numerator: ordinaryHours(person, [then]) > 0 ? 1 : 0, denominator: 1 };
    }
  },
  known: endOfNextMonth,
};

const onSickness = (person: PersonTimeline, day: Day) =>
  spellsOn(person, day).filter(({ benefit }) => benefit === 'sygedagpenge');

export const longSickness: Reference = {
  *counts(world, period) {
    const last = lastDayOf(period);
    if (last > world.asOf) return;
    for (const person of world.people) {
      if (!livesIn(world, person, last) || onSickness(person, last).length === 0) continue;
      const forloeb = forloebOf(person).find(
        ({ spells, from, to }) => spells[0]!.benefit === 'sygedagpenge' && from <= last && last < to,
      );
      for (const weeks of [22, 52]) {
        const groups = { ...personGroups(person, last), weeks: String(weeks) };
        const isLong = last - forloeb!.from + 1 > weeks * 7;
        yield { subject: person.id, groups, numerator: isLong ? 1 : 0, denominator: 1 };
      }
    }
  },
  known: (last) => last,
};

export const partlyBackAtWork: Reference = {
  *counts(world, period) {
    const last = lastDayOf(period);
    if (last > world.asOf) return;
    for (const person of world.people) {
      const spells = onSickness(person, last);
      if (!livesIn(world, person, last) || spells.length === 0) continue;
      const degree = spells.reduce((sum, spell) => sum + spell.degree, 0);
      yield {
        subject: person.id,
        groups: personGroups(person, last),
        numerator: degree < 1000 ? 1 : 0,
        denominator: 1,
      };
    }
  },
  known: (last) => last,
};

export const duration: Reference = {
  *counts(world, period) {
    for (const { subject, groups, days } of endings(world, period)) {
      yield { subject, groups, numerator: days, denominator: 1 };
    }
  },
};
