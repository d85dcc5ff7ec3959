import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { type Period, periodsWithin } from '../../core/period.ts';
import { life } from '../../register/life.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { type Ask, fold } from '../fold.ts';
import { whyNotMeasurable } from '../measurable.ts';
import { scopeOf } from '../scope.ts';
import { someLives, someParts } from '../testing/lives.ts';
import { loadMeasures } from './load-measures.ts';
import { MeasureThreads, type Progress } from './measure-threads.ts';

const measures = await loadMeasures();
const days = { from: parseDay('2015-01-01'), to: parseDay('2018-01-01') };
const months = periodsWithin('month', days) as [Period, ...Period[]];
const asOf = days.to - 1;
/** A register with much in it, the same in every run. */
const lives = fc.sample(
  fc
    .array(someLives, { minLength: 12, maxLength: 12 })
    .map((all) => all.flat().map(({ timeline }, at) => ({ timeline: { ...timeline, id: `p${at}` } }))),
  { seed: 7, numRuns: 1 },
)[0]!;
const [parts] = fc.sample(someParts, { seed: 7, numRuns: 1 });
const register = registerOf(lives, parts);
const scope = scopeOf(register, months, 'all', asOf, shippedLaw());
const asks: Ask[] = measures
  .filter((measure) => whyNotMeasurable(measure, scope) === undefined)
  .map((measure) => ({
    measure,
    by: [[], ['municipality'], ['sex', 'age']].filter((by) => isOffered(measure, by)) as [],
  }));

function isOffered({ groups }: (typeof measures)[number], by: readonly string[]): boolean {
  return by.every((key) => (groups as readonly string[]).includes(key));
}

describe('measuring on threads', () => {
  let threads: MeasureThreads;
  beforeAll(async () => {
    threads = await MeasureThreads.start(register, { threads: 3 });
  });
  afterAll(() => threads.close());

  test('gives the integers of one pass, for every measure', async () => {
    const alone = fold(scope, asks);
    expect(asks.length).toBeGreaterThan(25);
    expect(alone.flat().some(({ subjects }) => subjects.some((count) => count > 1))).toBe(true);
    expect(await threads.fold(scope, asks)).toEqual(alone);
  });

  test('tells how far it has come', async () => {
    const told: Progress[] = [];
    await threads.fold(scope, asks, (progress) => told.push(progress));
    expect(told.map(({ done }) => done)).toEqual(told.map((_, at) => at + 1));
    expect(told.at(-1)!.done).toBe(told.at(-1)!.of);
  });

  test('questions asked at once wait for each other', async () => {
    const early = scopeOf(register, months, ['840'], asOf - 400, shippedLaw());
    const [both, first] = await Promise.all([threads.fold(scope, asks), threads.fold(early, asks)]);
    expect(both).toEqual(fold(scope, asks));
    expect(first).toEqual(fold(early, asks));
  });

  test('a scope of another register is a mistake of ours', async () => {
    const other = scopeOf(registerOf(lives), months, 'all', asOf);
    await expect(threads.fold(other, asks)).rejects.toThrow('another register');
  });
});

test('more threads than persons', async () => {
  const ada = life('Ada').lives('840', '2010-01-01').on('kontanthjaelp', '2016-01-01', '2016-12-31');
  const small = scopeOf(registerOf([ada]), months, 'all', asOf);
  const threads = await MeasureThreads.start(small.register, { threads: 3 });
  try {
    expect(await threads.fold(small, asks.slice(0, 5))).toEqual(fold(small, asks.slice(0, 5)));
  } finally {
    await threads.close();
  }
});

describe('errors travel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-measures-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const errors = new URL('../errors.ts', import.meta.url).href;
  const add = (id: string, failure: string) =>
    writeFileSync(
      join(folder, `${id}.ts`),
      `import { measureErrors } from '${errors}';
      export const measure = { id: '${id}', subject: 'person', groups: [], needs: [], counter: () => () => { throw ${failure}; } };`,
    );

  test('a named error keeps its code, text and facts; another keeps its words; and the threads go on', async () => {
    add('refuses', `measureErrors.create('measures/no-file', { measure: 'refuses', file: 'spells' })`);
    add('breaks', `new Error('a mistake of ours')`);
    writeFileSync(
      join(folder, 'works.ts'),
      `export const works = { id: 'works', subject: 'person', groups: [], needs: [], counter: () => (person, tally) => tally.event(${asOf}, 1, 0) };`,
    );
    const own = new Map((await loadMeasures(folder)).map((measure) => [measure.id, measure]));
    const ask = (id: string): Ask[] => [{ measure: own.get(id)!, by: [[]] }];
    const threads = await MeasureThreads.start(register, { threads: 2, catalogue: folder });
    try {
      await expect(threads.fold(scope, ask('refuses'))).rejects.toMatchObject({
        code: 'measures/no-file',
        facts: { measure: 'refuses', file: 'spells' },
        text: { da: 'refuses kan ikke måles: filen spells.csv er ikke i registret.' },
      });
      await expect(threads.fold(scope, ask('breaks'))).rejects.toThrow('a mistake of ours');
      expect(await threads.fold(scope, ask('works'))).toEqual(fold(scope, ask('works')));
    } finally {
      await threads.close();
    }
  });

  test('a catalogue that cannot be read is told at the start', async () => {
    await expect(MeasureThreads.start(register, { threads: 1, catalogue: join(folder, 'nowhere') })).rejects.toThrow();
  });
});
