/** One ladder over many persons, as statistics walk it: nothing of one person is left for the next. */
import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { columnsOf, cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { PersonCursor } from '../../register/columns/person-cursor.ts';
import { Life, life } from '../../register/life.ts';
import { law } from '../testing/node/asked.ts';
import { plainLadder, plainRules } from '../testing/plain-ladder.ts';
import { Ladder } from './ladder.ts';
import { stepsInto } from './ladder-steps.ts';
import { LadderTerms } from './ladder-terms.ts';
import { WeekStretches } from './week-stretches.ts';

const END = parseDay('2020-01-01');

/** One benefit week in every three, for so many weeks: more stretches than there was room for at first. */
function nowAndThen(weeks: number): Life {
  const monday = parseDay('2016-01-04');
  const spells = Array.from({ length: Math.ceil(weeks / 3) }, (_, at) => {
    const from = monday + at * 21;
    return { benefit: 'kontanthjaelp', from, to: from + 7, degree: 1000 };
  });
  return new Life({ ...life('often').timeline, spells });
}

const LIVES = [
  life('long').on('kontanthjaelp', '2016-01-04'),
  life('nobody'),
  life('subsidy')
    .on('kontanthjaelp', '2016-02-01', '2016-05-01')
    .does('loentilskud', '2016-04-01', '2016-10-30')
    .on('sygedagpenge', '2017-01-02'),
  life('unknown grant').on('fleksjob', '2015-01-05', '2018-06-30').on('kontanthjaelp', '2019-09-02'),
  life('student')
    .on('kontanthjaelp', '2016-01-04', '2016-12-31')
    .on('su', '2017-01-01', '2018-12-31')
    .on('kontanthjaelp', '2019-01-01'),
  life('before birth').born('2017-01-01').on('kontanthjaelp', '2016-01-04'),
  nowAndThen(200),
  life('short').on('a_dagpenge', '2019-12-02'),
];

function seen(ladder: Ladder): unknown {
  const { runs, selfSupport, low, high } = ladder;
  const steps = new WeekStretches();
  stepsInto(ladder, steps);
  const rows = (of: { count: number }, ...names: string[]) =>
    Array.from({ length: of.count }, (_, at) =>
      names.map((name) => (of as unknown as Record<string, number[]>)[name]![at]),
    );
  return {
    low,
    high,
    runs: rows(runs, 'from', 'to', 'low', 'high', 'certain', 'least', 'most'),
    selfSupport: rows(selfSupport, 'from', 'to', 'certain'),
    steps: rows(steps, 'from', 'to', 'kind'),
  };
}

test('each person alone and all in one pass, in either order: the same', () => {
  const alone = LIVES.map((each) => {
    const person = cursorOf(each.timeline);
    const ladder = new Ladder(new LadderTerms(law, END, person.columns.dictionaries));
    ladder.walk(person, END);
    return seen(ladder);
  });
  const cursor = new PersonCursor(columnsOf(LIVES.map(({ timeline }) => timeline)));
  const ladder = new Ladder(new LadderTerms(law, END, cursor.columns.dictionaries));
  const walk = (person: number) => {
    ladder.walk(cursor.seek(person), END);
    return seen(ladder);
  };
  expect(LIVES.map((_, person) => walk(person))).toEqual(alone);
  const order = LIVES.map((_, person) => LIVES.length - 1 - person);
  expect(order.map(walk)).toEqual(order.map((person) => alone[person]));
});

test('67 benefit weeks with two weeks between have the numbers of a plain count', () => {
  const { timeline } = nowAndThen(200);
  const person = cursorOf(timeline);
  const ladder = new Ladder(new LadderTerms(law, END, person.columns.dictionaries));
  ladder.walk(person, END);
  const plain = [...plainLadder(timeline, END, plainRules(law, END)).values()];
  expect(plain).toHaveLength(67);
  expect([...ladder.runs.low.subarray(0, ladder.runs.count)]).toEqual(plain);
});
