/** Refugees, school leavers, companies and control, one fact at a time. */
import { addMonths, addYears, type Day, parseDay } from '../../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../../core/month.ts';
import { daysOf, lastDayOf, type Period } from '../../../core/period.ts';
import type { PersonTimeline } from '../../../register/person-timeline.ts';
import type { GroupKey } from '../../group.ts';
import { grossOn } from './unemployment.ts';
import {
  age,
  type Count,
  daysIn,
  isIn,
  livesIn,
  ordinaryHours,
  personGroups,
  type Reference,
  spellsOn,
  type World,
} from './world.ts';

function* cohort(
  world: World,
  period: Period,
  key: GroupKey,
  value: number,
  day: (arrival: Day) => Day,
  hasSucceeded: (person: PersonTimeline, day: Day) => boolean,
): Generator<Count> {
  for (const person of world.people) {
    for (const { on, basis } of person.arrivals) {
      if (basis === 'andet' || !isIn(period, on, world) || !livesIn(world, person, on)) continue;
      const groups = { ...personGroups(person, on), [key]: String(value) };
      const then = day(on);
      if (then > world.asOf) yield { subject: person.id, groups };
      else if (livesIn(world, person, then)) {
        yield { subject: person.id, groups, numerator: hasSucceeded(person, then) ? 1 : 0, denominator: 1 };
      }
    }
  }
}

export const selfSupportingAfterArrival: Reference = {
  *counts(world, period) {
    for (const weeks of [26, 52, 156]) {
      yield* cohort(
        world,
        period,
        'weeks',
        weeks,
        (on) => on + weeks * 7,
        (person, day) => spellsOn(person, day).length === 0,
      );
    }
  },
  known: (last, { weeks }) => last + 7 * Number(weeks),
};

const isStudying = (person: PersonTimeline, day: Day, kinds?: readonly string[]) =>
  person.educations.some(({ from, to, kind }) => from <= day && day < to && (kinds?.includes(kind) ?? true));

export const workingAfterArrival: Reference = {
  *counts(world, period) {
    for (const years of [1, 2, 3]) {
      yield* cohort(
        world,
        period,
        'years',
        years,
        (on) => addYears(on, years),
        (person, day) => ordinaryHours(person, [day]) > 0 || isStudying(person, day),
      );
    }
  },
  known: (last, { years }) => firstDayOfMonth(monthOfDay(addYears(last, Number(years))) + 1) - 1,
};

function* leavers(world: World, period: Period) {
  for (const person of world.people) {
    for (const school of person.school) {
      const day = school.grade9FinishedOn;
      if (!isIn(period, day, world) || !livesIn(world, person, day)) continue;
      yield { person, school, subject: person.id, groups: personGroups(person, day) };
    }
  }
}

export const youthEducation: Reference = {
  *counts(world, period) {
    for (const { person, school, subject, groups } of leavers(world, period)) {
      const day = addMonths(school.grade9FinishedOn, 15);
      if (day > world.asOf) yield { subject, groups };
      else {
        const numerator = isStudying(person, day, ['ungdomsuddannelse']) ? 1 : 0;
        yield { subject, groups, numerator, denominator: 1 };
      }
    }
  },
  known: (last) => addMonths(last, 15),
};

export const grades: Reference = {
  *counts(world, period) {
    for (const { school, subject, groups } of leavers(world, period)) {
      const { danish, mathematics } = school;
      if (danish === undefined || mathematics === undefined) yield { subject, groups, unknown: 1 };
      else yield { subject, groups, numerator: danish >= 200 && mathematics >= 200 ? 1 : 0, denominator: 1 };
    }
  },
};

export const youngInEducation: Reference = {
  *counts(world, period) {
    const last = lastDayOf(period);
    if (last > world.asOf) return;
    for (const person of world.people) {
      if (age(person, last) < 18 || age(person, last) >= 25 || !livesIn(world, person, last)) continue;
      const counted = person.educations.filter(({ kind }) => kind === 'ungdomsuddannelse' || kind === 'videregaaende');
      const has = counted.some(({ from, to, completed }) => from <= last && (last < to || completed === 'ja'));
      yield { subject: person.id, groups: personGroups(person, last), numerator: has ? 1 : 0, denominator: 1 };
    }
  },
  known: (last) => last,
};

function* educationsEnded(world: World, period: Period) {
  for (const person of world.people) {
    for (const education of person.educations) {
      const last = education.to - 1;
      if (!isIn(period, last, world) || !livesIn(world, person, last)) continue;
      yield { person, education, last, subject: person.id, groups: personGroups(person, last) };
    }
  }
}

export const educationsCompleted: Reference = {
  *counts(world, period) {
    for (const { education, subject, groups: of } of educationsEnded(world, period)) {
      const groups = { ...of, kind: education.kind };
      if (education.completed === undefined) yield { subject, groups, unknown: 1 };
      else yield { subject, groups, numerator: education.completed === 'ja' ? 1 : 0, denominator: 1 };
    }
  },
};

const HALF_A_YEAR = 182;

export const graduatesUnemployed: Reference = {
  *counts(world, period) {
    for (const { person, education, last, subject, groups } of educationsEnded(world, period)) {
      if (education.kind !== 'videregaaende' || education.completed !== 'ja') continue;
      const day = last + HALF_A_YEAR;
      if (day > world.asOf) yield { subject, groups };
      else yield { subject, groups, numerator: grossOn(person, day).length > 0 ? 1 : 0, denominator: 1 };
    }
  },
  known: (last) => last + HALF_A_YEAR,
};

const COOPERATION = ['virksomhedspraktik', 'loentilskud', 'jobrotation', 'fleksjob', 'mentor'];

export const cooperation: Reference = {
  *counts(world, period) {
    const activities = world.people.flatMap((person) => person.activities);
    for (const { id, municipality, from, to, employees, sector } of world.parts.workplaces ?? []) {
      if (!world.area.includes(municipality)) continue;
      const days = [...daysIn(period, world)];
      if (!days.some((day) => parseDay(from) <= day && (to === undefined || day <= parseDay(to)))) continue;
      const groups = { sector };
      if (employees === undefined) yield { subject: id, groups, unknown: 1 };
      else if (employees >= 1) {
        const here = activities.filter(({ workplace, kind }) => workplace === id && COOPERATION.includes(kind));
        const isActive = days.some((day) => here.some((each) => each.from <= day && day < each.to));
        yield { subject: id, groups, numerator: isActive ? 1 : 0, denominator: 1 };
      }
    }
  },
};

function* ordersOf({ area, parts }: World) {
  for (const order of parts.jobOrders ?? []) {
    const sector = parts.workplaces?.find(({ id }) => id === order.workplace)?.sector;
    if (area.includes(order.municipality)) yield { order, subject: order.id, groups: { sector } };
  }
}

export const ordersWithCandidate: Reference = {
  *counts(world, period) {
    for (const { order, subject, groups } of ordersOf(world)) {
      if (!isIn(period, parseDay(order.receivedOn), world)) continue;
      const hasCandidate = order.referrals?.some(({ relevant }) => relevant === 'ja') ?? false;
      yield { subject, groups, numerator: hasCandidate ? 1 : 0, denominator: 1 };
    }
  },
};

export const hires: Reference = {
  *counts(world, period) {
    for (const { order, subject, groups } of ordersOf(world)) {
      for (const { hiredOn, outcome } of order.referrals ?? []) {
        if (outcome !== 'ansat' || hiredOn === undefined || !isIn(period, parseDay(hiredOn), world)) continue;
        yield { subject, groups, numerator: 1 };
      }
    }
  },
  denominator: () => 1,
};

function control(amount: (control: PersonTimeline['controlCases'][number]) => number | undefined): Reference {
  return {
    *counts(world, period) {
      for (const person of world.people) {
        for (const each of person.controlCases) {
          if (!isIn(period, each.closedOn, world) || !livesIn(world, person, each.closedOn)) continue;
          const groups = {
            ...personGroups(person, each.closedOn),
            benefit: each.benefit,
            result: each.result,
            step: String(each.step),
          };
          const oere = amount(each);
          yield { subject: person.id, groups, ...(oere === undefined ? { unknown: 1 } : { numerator: oere }) };
        }
      }
    },
    denominator: () => 1,
  };
}

export const claims = control(({ claimOere }) => claimOere);

/** Months forward as the test law has them: six for kontanthjælp, three for a-dagpenge, nine for them in 2018. */
export const forwardSavings = control(({ monthlySavingOere, benefit, closedOn }) => {
  if (monthlySavingOere === undefined) return undefined;
  if (benefit === 'kontanthjaelp') return monthlySavingOere * 6;
  const in2018 =
    closedOn! >= daysOf({ grain: 'year', index: 2018 }).from && closedOn! < daysOf({ grain: 'year', index: 2019 }).from;
  return monthlySavingOere * (in2018 ? 9 : 3);
});
