import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../../test/databases.ts';
import { parseDay } from '../../core/day.ts';
import { readPlanFolder } from '../../plan/node/plan-files.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Figure } from '../../statistics/figure.ts';
import { readPublishedFolder } from '../../statistics/node/published-files.ts';
import { knownOn } from '../../statistics/series.ts';
import { figure, table } from '../../statistics/testing/figures.ts';
import { type ImportProgress, importPlans } from '../import-all.ts';
import { figuresOfPlan, tablesOfPlan } from '../readers/figures.ts';
import { latestPlans, planAsOf, planVersions } from '../readers/plans.ts';
import type { Tx } from '../storage.ts';
import { aPlan } from '../testing/plans.ts';
import { importPlan } from './import-plan.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** What JSON keeps of a value: fields that are not there are not there. */
const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describeOnEachDatabase('the five plans', (open) => {
  const plans = readPlanFolder(join(ROOT, 'plans'));
  const tables = readPublishedFolder(
    join(ROOT, 'published'),
    new Map(plans.map(({ id, printed }) => [id, printed.on])),
  );
  let { storage } = {} as TestDatabase;
  const steps: ImportProgress[] = [];
  beforeAll(async () => {
    ({ storage } = await open());
    await importPlans(storage, plans, tables, (step) => steps.push(step));
  });

  test('are all new at first, and progress is told plan by plan', () => {
    expect(steps.map(({ id }) => id)).toEqual(plans.map(({ id }) => id));
    expect(new Set(steps.map(({ plan }) => plan))).toEqual(new Set(['new']));
    expect(steps.flatMap((step) => step.tables)).toHaveLength(tables.length);
    expect(steps.at(-1)).toMatchObject({ done: plans.length, of: plans.length });
  });

  test('come back as they were, to the order of their fields', async () => {
    const back = [];
    for (const municipality of await storage.municipalities()) {
      back.push(...(await storage.asMunicipality(municipality, latestPlans)));
    }
    expect(back.map(({ id }) => id).toSorted()).toEqual(plans.map(({ id }) => id).toSorted());
    for (const plan of plans) {
      expect(JSON.stringify(back.find(({ id }) => id === plan.id))).toBe(JSON.stringify(plan));
    }
  });

  test.each(plans)('$id: its tables and figures come back as they were, in order', async ({ id, municipality }) => {
    const printed = tables.filter(({ plan }) => plan === id);
    expect(printed.length).toBeGreaterThan(0);
    expect(await storage.asMunicipality(municipality, (tx) => tablesOfPlan(tx, id))).toEqual(asStored(printed));
  });

  test('brought in again, nothing is written', async () => {
    const again: ImportProgress[] = [];
    await importPlans(storage, plans, tables, (step) => again.push(step));
    expect(again.map(({ plan, tables }) => [plan, tables])).toEqual(plans.map(() => ['unchanged', []]));
  });
});

const first = figure({ group: 'Dagpenge', value: 100 });
const second = figure({ group: 'Kontanthjælp', value: 200 });
const corrected = { ...second, value: 210, printed: '210' };

describeOnEachDatabase('what changes is recorded beside what was', (open) => {
  let { storage, owner } = {} as TestDatabase;
  const inRebild = <T>(work: (tx: Tx) => Promise<T>) => storage.asMunicipality('840', work);
  const bring = (plan: Plan, ...figures: Figure[]) => inRebild((tx) => importPlan(tx, plan, [table(figures)], 'anna'));
  const values = (recordedAt?: string) =>
    inRebild(async (tx) => (await figuresOfPlan(tx, 'rebild-2018', recordedAt)).map(({ row, value }) => [row, value]));
  const draft = aPlan({ goals: { a: 'Flere i job' } });
  const final = aPlan({ goals: { a: 'Mange flere i job' } });

  beforeAll(async () => {
    ({ storage, owner } = await open());
  });

  test('a changed plan is a new version; the old one is there as of its day', async () => {
    expect(await bring(draft, first, second)).toEqual({ plan: 'new', tables: ['rebild-test'] });
    expect(await bring(final, first, second)).toEqual({ plan: 'changed', tables: [] });
    expect(await bring(final, first, second)).toEqual({ plan: 'unchanged', tables: [] });
    const versions = await inRebild((tx) => planVersions(tx, 'rebild-2018'));
    expect(versions.map(({ version, recordedBy }) => [version, recordedBy])).toEqual([
      [1, 'anna'],
      [2, 'anna'],
    ]);
    const [then, now] = versions.map(({ recordedAt }) => recordedAt);
    const asOf = (recordedAt?: string) => inRebild((tx) => planAsOf(tx, 'rebild-2018', recordedAt));
    expect((await asOf(then))?.goals[0]?.title.da).toBe('Flere i job');
    expect((await asOf(now))?.goals[0]?.title.da).toBe('Mange flere i job');
    expect((await asOf())?.goals[0]?.title.da).toBe('Mange flere i job');
    expect(await asOf('2000-01-01T00:00:00Z')).toBeNull();
    expect(await inRebild((tx) => planAsOf(tx, 'aalborg-2018'))).toBeNull();
  });

  test('a plan with its fields in another order is the same plan', async () => {
    const reordered = Object.fromEntries(Object.entries(final).toReversed()) as Plan;
    expect(await bring(reordered, first, second)).toMatchObject({ plan: 'unchanged' });
  });

  test('a corrected figure: only its row is written, and what was recorded before stays', async () => {
    expect(await bring(final, first, corrected)).toEqual({ plan: 'unchanged', tables: ['rebild-test'] });
    expect(await values()).toEqual([
      [1, 100],
      [2, 210],
    ]);
    const { rows } = await sql`select row, table_version, value from figure order by row, table_version`.execute(owner);
    expect(rows).toEqual([
      { row: 1, table_version: 1, value: 100 },
      { row: 2, table_version: 1, value: 200 },
      { row: 2, table_version: 2, value: 210 },
    ]);
    const { rows: versions } = await sql<{ at: string }>`
      select recorded_at as at from published_table_version order by version`.execute(owner);
    expect(await values(versions[0]?.at)).toEqual([
      [1, 100],
      [2, 200],
    ]);
  });

  test('a row that is dropped is gone now, was there then, and can come back', async () => {
    await bring(final, first);
    expect(await values()).toEqual([[1, 100]]);
    await bring(final, first, second);
    expect(await values()).toEqual([
      [1, 100],
      [2, 200],
    ]);
    const { rows } = await sql`select version, rows from published_table_version order by version`.execute(owner);
    expect(rows.slice(1)).toEqual([
      { version: 2, rows: [1, 2] },
      { version: 3, rows: [1] },
      { version: 4, rows: [1, 2] },
    ]);
  });

  test('a figure published again later comes with the one it replaces, so that any day can be asked about', async () => {
    const later = { ...first, revision: 2, value: 104, knownFrom: parseDay('2018-05-01') };
    await bring(final, first, later);
    const figures = await inRebild((tx) => figuresOfPlan(tx, 'rebild-2018'));
    const valueOn = (day: string) => knownOn(figures, parseDay(day)).map((point) => point.figure.value);
    expect(valueOn('2017-11-01')).toEqual([]);
    expect(valueOn('2018-04-30')).toEqual([100]);
    expect(valueOn('2018-05-01')).toEqual([104]);
  });

  test('a title or a note alone makes a version without rows', async () => {
    const titled = { ...table([first]), title: { da: 'Nyt navn', en: 'New name' } };
    await bring(final, first);
    const before = await sql<{ n: number }>`select count(*) as n from figure`.execute(owner);
    await inRebild((tx) => importPlan(tx, final, [titled]));
    expect((await inRebild((tx) => tablesOfPlan(tx, 'rebild-2018')))[0]?.title.da).toBe('Nyt navn');
    expect((await sql<{ n: number }>`select count(*) as n from figure`.execute(owner)).rows).toEqual(before.rows);
  });

  test('unknown stays unknown: no value, no period, no area code', async () => {
    await bring(final, figure({ value: null, period: 'not-stated', areaCode: null, printed: 'merfald' }));
    const [back] = await inRebild((tx) => figuresOfPlan(tx, 'rebild-2018'));
    expect(back).toMatchObject({ value: null, period: null, areaCode: null, printed: 'merfald' });
  });

  test('all or nothing: a table that cannot be written leaves no plan behind', async () => {
    const broken = { ...first, groupLevel: 'everything' as Figure['groupLevel'] };
    const other = aPlan({ id: 'rebild-2019', goals: { a: 'Nyt' } });
    await expect(inRebild((tx) => importPlan(tx, other, [{ ...table([broken]), id: 'other' }]))).rejects.toThrow(
      'group_level',
    );
    expect(await inRebild((tx) => planAsOf(tx, 'rebild-2019'))).toBeNull();
  });

  test('a plan of another municipality is refused by the database', async () => {
    const foreign = aPlan({ id: 'aalborg-2018', municipality: '851' });
    await expect(inRebild((tx) => importPlan(tx, foreign, []))).rejects.toMatchObject({ code: '42501' });
    expect(await storage.municipalities()).toEqual(['840']);
  });

  test('two at the same time record it once', async () => {
    const next = aPlan({ id: 'rebild-2020', goals: { a: 'Nyt' } });
    const outcomes = await Promise.all([1, 2].map(() => inRebild((tx) => importPlan(tx, next, []))));
    expect(outcomes.map(({ plan }) => plan).toSorted()).toEqual(['new', 'unchanged']);
  });
});
