/**
 * The ladder once more, as plainly as it can be written: one week after the other, day by day, every week of the past
 * looked at again. Slow; there to check the real one against, in tests and in `bench/ladder.ts`. Knows only facts that are
 * certain: benefits on the ladder, and wage subsidies.
 */
import { addYears, type Day } from '../../core/day.ts';
import { mondayOf, type Week, weekOfDay } from '../../core/week.ts';
import type { PersonTimeline } from '../../register/person-timeline.ts';
import type { Law } from '../law/law.ts';

export interface PlainRules {
  readonly covered: ReadonlySet<string>;
  readonly supported: ReadonlySet<string>;
  readonly needed: number;
  readonly years: number;
}

export function plainRules(law: Law, day: Day): PlainRules {
  return {
    covered: new Set(law.list('refusion/ydelser', day)),
    supported: new Set(law.list('refusion/stoettet-ansaettelse', day)),
    needed: law.number('refusion/nulstilling-uger', day),
    years: law.number('refusion/nulstilling-aar', day),
  };
}

/** Number of each benefit week, in order of time, by what had begun before the day `end`. */
export function plainLadder({ spells, activities }: PersonTimeline, end: Day, rules: PlainRules): Map<Week, number> {
  const known = [...spells, ...activities].filter((fact) => fact.from < end);
  const first = weekOfDay(Math.min(...known.map((fact) => fact.from)));
  const last = weekOfDay(Math.min(end, Math.max(...known.map((fact) => fact.to))) - 1);
  const covers = (fact: { from: Day; to: Day }, day: Day) => fact.from <= day && day < Math.min(fact.to, end);
  const touches = (fact: { from: Day; to: Day }, week: Week) =>
    [0, 1, 2, 3, 4, 5, 6].some((days) => covers(fact, mondayOf(week) + days));

  const numbers = new Map<Week, number>();
  const selfSupport: Week[] = [];
  let number = 0;
  for (let week = first; week <= last; week++) {
    if (spells.some((spell) => rules.covered.has(spell.benefit) && touches(spell, week))) {
      const back = addYears(mondayOf(week), -rules.years);
      const counted = selfSupport.filter((each) => mondayOf(each) > back).length;
      number = counted >= rules.needed ? 1 : number + 1;
      if (number === 1) selfSupport.length = 0;
      numbers.set(week, number);
      continue;
    }
    const supported =
      spells.some((spell) => rules.supported.has(spell.benefit) && touches(spell, week)) ||
      activities.some((activity) => rules.supported.has(activity.kind) && touches(activity, week));
    if (!supported && number > 0) selfSupport.push(week);
  }
  return numbers;
}
