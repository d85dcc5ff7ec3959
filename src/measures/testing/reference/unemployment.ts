/** Unemployment, day by day. */
import { addYears, type Day } from '../../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../../core/month.ts';
import { daysOf, lastDayOf } from '../../../core/period.ts';
import type { Spell } from '../../../register/facts.ts';
import type { PersonTimeline } from '../../../register/person-timeline.ts';
import {
  benefitGroups,
  daysIn,
  isOfWorkingAge,
  livesIn,
  ordinaryHours,
  personGroups,
  type Reference,
  range,
  spellsOn,
} from './world.ts';

const ALWAYS = ['a_dagpenge', 'arbejdsmarkedsydelse', 'kontantydelse', 'saerlig_uddannelsesydelse'];
const WHEN_READY = ['kontanthjaelp', 'uddannelseshjaelp', 'integrationsydelse', 'sho', 'loentilskud'];

function isGross({ benefit, readiness }: Spell): boolean {
  if (ALWAYS.includes(benefit)) return true;
  return WHEN_READY.includes(benefit) && (readiness === 'jobparat' || readiness === 'aabenlyst-uddannelsesparat');
}

export const grossOn = (person: PersonTimeline, day: Day) => spellsOn(person, day).filter(isGross);

function grossWeight(person: PersonTimeline, day: Day): number {
  return Math.min(
    1000,
    grossOn(person, day).reduce((sum, { degree }) => sum + degree, 0),
  );
}

export const gross: Reference = {
  *counts(world, period) {
    for (const person of world.people) {
      for (const day of daysIn(period, world)) {
        if (!livesIn(world, person, day) || !isOfWorkingAge(person, day)) continue;
        let left = 1000;
        for (const spell of grossOn(person, day)) {
          const weight = Math.min(left, spell.degree);
          left -= weight;
          const groups = { ...personGroups(person, day), ...benefitGroups(spell) };
          if (weight > 0) yield { subject: person.id, groups, numerator: weight };
        }
      }
    }
  },
  denominator: (_, period) => 1000 * (daysOf(period).to - daysOf(period).from),
};

const lastDayKnown = (last: Day) => last;

export const longTerm: Reference = {
  *counts(world, period) {
    const last = lastDayOf(period);
    if (last > world.asOf) return;
    for (const person of world.people) {
      if (!livesIn(world, person, last) || !isOfWorkingAge(person, last)) continue;
      const monthBegan = firstDayOfMonth(monthOfDay(last));
      const latest = range(monthBegan, last).findLast((day) => grossOn(person, day).length > 0);
      const weight = range(last - 363, last).reduce((sum, day) => sum + grossWeight(person, day), 0);
      if (latest === undefined || weight * 100 < 364 * 1000 * 80) continue;
      const groups = { ...personGroups(person, last), ...benefitGroups(grossOn(person, latest)[0]) };
      yield { subject: person.id, groups, numerator: 1 };
    }
  },
  denominator: () => 1,
  known: lastDayKnown,
};

export const longTermInARow: Reference = {
  *counts(world, period) {
    const last = lastDayOf(period);
    if (last > world.asOf) return;
    for (const person of world.people) {
      if (!livesIn(world, person, last) || grossOn(person, last).length === 0) continue;
      if (daysInARow(person, last) < 364) continue;
      const groups = { ...personGroups(person, last), ...benefitGroups(grossOn(person, last)[0]) };
      yield { subject: person.id, groups, numerator: 1 };
    }
  },
  denominator: () => 1,
  known: lastDayKnown,
};

/** Back from a day: days without gross unemployment are a break, forgiven once the next day with it is reached. */
function daysInARow(person: PersonTimeline, last: Day): number {
  let first = last;
  let pause: Day[] = [];
  for (let day = last - 1; pause.length <= 28; day--) {
    if (grossOn(person, day).length === 0) {
      pause.push(day);
      continue;
    }
    if (ordinaryHours(person, pause) > 1000) break;
    first = day;
    pause = [];
  }
  return last - first + 1;
}

export const longTermCashBenefit: Reference = {
  *counts(world, period) {
    const last = lastDayOf(period);
    if (last > world.asOf) return;
    const isCash = ({ benefit }: Spell) => benefit === 'kontanthjaelp' || benefit === 'uddannelseshjaelp';
    for (const person of world.people) {
      const spell = spellsOn(person, last).find(isCash);
      if (!spell || !livesIn(world, person, last)) continue;
      const days = range(addYears(last + 1, -5), last);
      const covered = days.filter((day) => spellsOn(person, day).some(isCash)).length;
      yield {
        subject: person.id,
        groups: { ...personGroups(person, last), ...benefitGroups(spell) },
        numerator: covered / days.length >= 0.9 ? 1 : 0,
        denominator: 1,
      };
    }
  },
  known: lastDayKnown,
};
