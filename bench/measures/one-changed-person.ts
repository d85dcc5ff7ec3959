/** One changed person: every measure in every breakdown by one group follows. */

import { LiveFigures } from '../../src/measures/live/live-figures.ts';
import { PersonCursor } from '../../src/register/columns/person-cursor.ts';
import { timelineOf } from '../../src/register/columns/timelines-of-columns.ts';
import { LiveRegister } from '../../src/register/live/live-register.ts';
import type { Register } from '../../src/register/register.ts';
import { type Measurement, median } from '../measurement.ts';
import { everyMeasure } from './every-measure.ts';
import { tenYears } from './questions.ts';

const CHANGES = 300;
const UNMEASURED = 50;

export async function oneChangedPerson(register: Register): Promise<Measurement[]> {
  const { periods, law, to } = tenYears(register, 'month');
  const live = new LiveRegister(register);
  const asks = await everyMeasure(tenYears(register, 'month'));
  const question = {
    periods: periods as typeof periods & [(typeof periods)[0]],
    municipalities: 'all',
    asOf: to - 1,
    law,
  } as const;
  const figures = await LiveFigures.start(live, question, asks);
  const times: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    const position = (change * 7919) % register.people.count;
    const person = timelineOf(new PersonCursor(register.people).seek(position));
    const spells = person.spells.map((spell, at) => (at === 0 ? { ...spell, to: spell.to + 1 } : spell));
    const start = performance.now();
    figures.apply(live.apply({ kind: 'person', id: person.id, person: { ...person, spells } }));
    if (change >= UNMEASURED) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const what = `one changed person, ${asks.length} measures by every one group`;
  return [
    { what, value: median(times), unit: 'ms', limit: 5 },
    { what: `${what}: the slowest of twenty`, value: times[Math.floor(times.length * 0.95)]!, unit: 'ms', limit: 5 },
  ];
}
