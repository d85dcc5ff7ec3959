/**
 * Counts what goals ask of a register: one pass for each length of period and each area, however many goals there are. What
 * comes out is figures, of the same kind as the published ones.
 */
import type { Day } from '../../core/day.ts';
import { homeMunicipalities } from '../../measures/concepts/home-municipalities.ts';
import type { CountAll } from '../../measures/fold.ts';
import { WITHHELD } from '../../measures/withholding/figure.ts';
import { reachOf } from '../../register/coverage.ts';
import type { Goal } from '../goal.ts';
import { answeredBy } from '../goal-register.ts';
import type { Plan } from '../plan.ts';
import { type AskedRegister, type CountedGoal, type NotCounted, Passes, type Wanted } from './passes.ts';
import { lacking, NOBODY_THERE, NOT_LOOKED, notSoFar } from './why-not.ts';

export async function countGoals(
  plan: Plan,
  asked: AskedRegister,
  asOf: Day,
  countAll: CountAll,
): Promise<(CountedGoal | NotCounted)[]> {
  const { register } = asked;
  const reach = reachOf(register);
  // A figure is known the day after its last day.
  const lastKnown = Math.min(asOf - 1, reach ?? Number.NEGATIVE_INFINITY);
  const countedAsOf = asked.reader && !asked.reader.mayOpenCases ? asked.reader.publishedAsOf : lastKnown;
  const wanted = plan.goals.map((goal) => wantedOf(goal, plan, asked));
  const passes = new Passes(asked, plan, lastKnown, countedAsOf);
  for (const each of wanted) if ('answered' in each) passes.ask(each);
  await passes.run(countAll);
  return wanted.map((each) => {
    if (!('answered' in each)) return each;
    const counted = passes.counted(each);
    if ('why' in counted || counted.figures.length > 0) return counted;
    if (counted.withheld) return { goal: each.goal, why: WITHHELD[counted.withheld] };
    return { goal: each.goal, why: notSoFar(reach) };
  });
}

function wantedOf(
  goal: Goal,
  { municipality: code }: Plan,
  { register, measures }: AskedRegister,
): Wanted | NotCounted {
  const answered = answeredBy(goal.register);
  if (!answered) return { goal, why: goal.register?.fit === 'none' ? lacking(goal.register) : NOT_LOOKED };
  const measure = measures.find(({ id }) => id === answered.measure);
  // A plan stored before the catalogue lost a measure.
  if (!measure) return { goal, why: NOT_LOOKED };
  if (measure.subject === 'person' && !homeMunicipalities(register).has(code)) return { goal, why: NOBODY_THERE };
  return { goal, answered, measure };
}
