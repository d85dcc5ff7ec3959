/**
 * The measure engine over 1 million spells of 100,000 persons, ten years by month: beside a kernel written out by hand for
 * one question (the same integers, or the run fails), and all measures with every breakdown by one group.
 */
import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { firstDayOfMonth } from '../src/core/month.ts';
import { type Period, periodsWithin } from '../src/core/period.ts';
import { fuldtidspersoner } from '../src/measures/catalogue/fuldtidspersoner.ts';
import { type Ask, fold } from '../src/measures/fold.ts';
import { whyNotMeasurable } from '../src/measures/measurable.ts';
import { loadMeasures } from '../src/measures/node/load-measures.ts';
import { MeasureThreads } from '../src/measures/node/measure-threads.ts';
import { scopeOf } from '../src/measures/scope.ts';
import { shippedLaw } from '../src/rules/law/node/law-folder.ts';
import { type Measurement, timed } from './measurement.ts';
import { fullTimePersons } from './measures/kernels/full-time-persons.ts';
import { MONTHS, randomRegister } from './measures/random-register.ts';

const PERSONS = 100_000;

export async function measures(): Promise<Measurement[]> {
  const register = randomRegister(PERSONS);
  const days = { from: firstDayOfMonth(MONTHS.from), to: firstDayOfMonth(MONTHS.to) };
  const months = periodsWithin('month', days) as [Period, ...Period[]];
  const scope = scopeOf(register, months, 'all', days.to - 1, shippedLaw());
  const ask: Ask = { measure: fuldtidspersoner, by: [['benefit', 'municipality']] };

  const counted = fold(scope, [ask])[0]![0]!;
  const byHand = fullTimePersons(scope);
  const same = isDeepStrictEqual([counted.numerator, counted.subjects], [byHand.numerator, byHand.subjects]);
  if (!same) throw new Error('the engine and the kernel written by hand disagree');

  const asks = (await loadMeasures())
    .filter((measure) => measure.grains.includes('month') && whyNotMeasurable(measure, scope) === undefined)
    .map((measure): Ask => ({ measure, by: [[], ...measure.groups.map((key) => [key])] }));
  const threads = await MeasureThreads.start(register, { threads: Math.min(2, availableParallelism()) });
  try {
    return [
      {
        what: `full-time persons by month, municipality and benefit, ${register.people.spells.rows} spells`,
        value: await timed(5, () => fold(scope, [ask])),
        unit: 'ms',
        peer: { what: 'a kernel written by hand', value: await timed(5, () => fullTimePersons(scope)) },
      },
      {
        what: `${asks.length} measures, ten years by month, each by every one group, two threads`,
        value: await timed(1, () => threads.fold(scope, asks)),
        unit: 'ms',
        limit: 2000,
      },
    ];
  } finally {
    await threads.close();
  }
}
