/**
 * The five questions that the engine is held against others with: each as a measure, and written out by hand. Ten years, in
 * all municipalities, everything in the law decided.
 */
import { dayOf } from '../../src/core/day.ts';
import { firstDayOfMonth } from '../../src/core/month.ts';
import { type Grain, type Period, periodsWithin } from '../../src/core/period.ts';
import { effekt } from '../../src/measures/catalogue/effekt.ts';
import { fuldtidspersoner } from '../../src/measures/catalogue/fuldtidspersoner.ts';
import { langtidsledige } from '../../src/measures/catalogue/langtidsledige.ts';
import { selvforsoergendeEfterAnkomst } from '../../src/measures/catalogue/selvforsoergende-efter-ankomst.ts';
import { ydelsesugerPaaTrin } from '../../src/measures/catalogue/ydelsesuger-paa-trin.ts';
import type { Ask } from '../../src/measures/fold.ts';
import { type Scope, scopeOf } from '../../src/measures/scope.ts';
import type { Register } from '../../src/register/register.ts';
import type { Law } from '../../src/rules/law/law.ts';
import { shippedLaw } from '../../src/rules/law/node/law-folder.ts';
import { activityEffect } from './kernels/activity-effect.ts';
import type { Answer } from './kernels/answer.ts';
import { fullTimePersons } from './kernels/full-time-persons.ts';
import { ladderWeeks } from './kernels/ladder-weeks.ts';
import { longTermUnemployed } from './kernels/long-term-unemployed.ts';
import { refugeeCohorts } from './kernels/refugee-cohorts.ts';
import { MONTHS } from './random-register.ts';

export interface BenchQuestion {
  /** Name of its SQL. */
  readonly id: 'full-time-persons' | 'refugee-cohorts' | 'ladder-weeks' | 'activity-effect' | 'long-term-unemployed';
  readonly what: string;
  readonly ask: Ask;
  readonly grain: Grain;
  readonly kernel: (scope: Scope) => Answer;
}

export const QUESTIONS: readonly BenchQuestion[] = [
  {
    id: 'full-time-persons',
    what: 'full-time persons by month, municipality and benefit',
    ask: { measure: fuldtidspersoner, by: [['benefit', 'municipality']] },
    grain: 'month',
    kernel: fullTimePersons,
  },
  {
    id: 'refugee-cohorts',
    what: 'refugees self-supporting after 26, 52 and 156 weeks by month',
    ask: { measure: selvforsoergendeEfterAnkomst, by: [[]] },
    grain: 'month',
    kernel: refugeeCohorts,
  },
  {
    id: 'ladder-weeks',
    what: 'weeks on the steps of the reimbursement ladder by month',
    ask: { measure: ydelsesugerPaaTrin, by: [[]] },
    grain: 'month',
    kernel: ladderWeeks,
  },
  {
    id: 'activity-effect',
    what: 'effect after activity by kind and quarter',
    ask: { measure: effekt, by: [['kind']] },
    grain: 'quarter',
    kernel: activityEffect,
  },
  {
    id: 'long-term-unemployed',
    what: 'long-term unemployed by month and municipality',
    ask: { measure: langtidsledige, by: [['municipality']] },
    grain: 'month',
    kernel: longTermUnemployed,
  },
];

/** The ten years, by periods of a grain. */
export function tenYears(register: Register, grain: Grain): Scope {
  const days = { from: firstDayOfMonth(MONTHS.from), to: firstDayOfMonth(MONTHS.to) };
  const periods = periodsWithin(grain, days) as [Period, ...Period[]];
  return scopeOf(register, periods, 'all', days.to - 1, decidedLaw());
}

/** The shipped law with every benefit and scheme of which it is open decided to interrupt self-support. */
function decidedLaw(): Law {
  const law = shippedLaw();
  const open = law.item('refusion/blokerer-uafklaret').among ?? [];
  return law.decidedBy([
    {
      law: 'refusion/blokerer-uafklaret',
      value: Object.fromEntries(open.map((id) => [id, true])),
      who: 'Bench',
      when: dayOf(2016, 1, 1),
      ground: 'Bench',
    },
  ]);
}
