import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../core/verdict.ts';
import { readPlanFolder } from '../../plan/node/plan-files.ts';
import { readPublishedFolder } from '../../statistics/node/published-files.ts';
import { addressOf } from '../../statistics/published-table.ts';
import { pejl } from '../testing.ts';

const KEYS = [
  'goal',
  'title',
  'measure',
  'status',
  'reason',
  'baseline',
  'target',
  'actual',
  'gap',
  'required',
  'forecast',
  'source',
  'asOf',
  // Beyond the contract: the published figure and the register's, and what may be the cause of a difference.
  'comparison',
];

async function rowsOf(line: string) {
  const { code, out, err } = await pejl(`goals ${line} --format json`);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

describe('pejl goals', () => {
  test('one row for each goal of the plan, with exactly the fields of the contract', async () => {
    const rows = await rowsOf('aalborg-2018 --as-of 2018-06-30');
    expect(rows).toHaveLength(32);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(KEYS);
      expect(VERDICTS).toContain(row.status);
      expect(row.reason).not.toBe('');
      expect(row.asOf).toBe('2018-06-30');
    }
  });

  test('the share of refugees after 26 weeks: 10 % of the 2017 cohort, 10 points short of 20 %', async () => {
    const rows = await rowsOf('rebild-2018 --as-of 2018-03-01');
    const row = rows.find(({ goal }: { goal: string }) => goal === 'rebild-2018-g-refugees-26-weeks-20-pct');
    expect(row).toMatchObject({
      title: 'Selvforsørgende 26 uger efter ankomst: mindst 20 %',
      status: 'at-risk',
      target: { value: 20, unit: 'percent', period: '2018' },
      actual: { value: 10, unit: 'percent', period: '2017', expected: false },
      gap: { value: -10, unit: 'percentage-points' },
      forecast: null,
    });
    expect(row.reason).toContain('10 procentpoint under målet');
    expect(row.source).toBe('published');
    expect(row.comparison.printed).toMatchObject({ lines: expect.any(Array), figure: row.actual.figure });
    expect(row.comparison).toMatchObject({ register: null, difference: null, causes: [] });
  });

  test('all: the 113 goals of the five plans, and every figure named is a printed one', async () => {
    const rows = await rowsOf('all --as-of 2019-12-31');
    expect(rows).toHaveLength(113);
    const plans = readPlanFolder('plans');
    const tables = readPublishedFolder('published', new Map(plans.map(({ id, printed }) => [id, printed.on])));
    const printed = new Set(tables.flatMap(({ figures }) => figures.map(addressOf)));
    const named = rows
      .flatMap((row: Record<string, { figure?: string | null } | null>) =>
        ['baseline', 'target', 'actual'].map((field) => row[field]?.figure),
      )
      .filter(Boolean);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((address: string) => !printed.has(address))).toEqual([]);
  });

  test('several plans, in the order they are asked for', async () => {
    const rows = await rowsOf('rebild-2018 lejre-2019 --as-of 2019-01-01');
    const plans = rows.map(({ goal }: { goal: string }) => goal.slice(0, goal.indexOf('-g-')));
    expect([...new Set(plans)]).toEqual(['rebild-2018', 'lejre-2019']);
    expect(plans).toHaveLength(34);
  });

  test('before the plan was printed nothing was known, whatever became known later', async () => {
    const rows = await rowsOf('rebild-2018 --as-of 2016-01-01');
    expect(rows).toHaveLength(16);
    for (const row of rows)
      expect(row).toMatchObject({ status: 'not-measurable', baseline: null, target: null, actual: null });
  });

  test('without a day it is today', async () => {
    const rows = await rowsOf('lejre-2019');
    expect(rows[0].asOf).toBe('2018-03-01');
  });

  test('--lang en answers in English', async () => {
    const rows = await rowsOf('rebild-2018 --as-of 2016-01-01 --lang en');
    expect(rows[0].reason).toContain('The plan was not known yet');
  });

  test('CSV: a line for each goal, numbers with a decimal point, unknown empty', async () => {
    const { out } = await pejl('goals rebild-2018 --as-of 2018-03-01 --format csv');
    const lines = out.trimEnd().split('\r\n');
    expect(lines).toHaveLength(17);
    expect(lines[0]).toMatch(/^goal,title,measure,status,baseline,target,actual,/);
    expect(out).toContain(',at-risk,14.3,26,14.3,2016,-11.7,');
  });

  test('a table for people: title, verdict in words, numbers as Danes write them', async () => {
    const { out } = await pejl('goals rebild-2018 --as-of 2018-03-01');
    expect(out).toContain('Rebild 2018 (rebild-2018), 01.03.2018');
    expect(out).toContain('I fare');
    expect(out).toContain('14,3 %');
  });
});

describe('on a register', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-goals-'));
  const write = (file: string, lines: readonly string[]) => writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  write('persons.csv', ['person_id,birth_date', ...['a', 'b', 'c', 'd'].map((id) => `${id},1980-01-01`)]);
  write('residence.csv', [
    'person_id,municipality,from,to',
    ...['a', 'b', 'c', 'd'].map((id) => `${id},840,2010-01-01,`),
  ]);
  write('spells.csv', [
    'person_id,benefit,from,to',
    'a,kontanthjaelp,2016-01-01,',
    'b,sygedagpenge,2018-01-01,2018-12-31',
    'c,kontanthjaelp,2018-01-01,2018-12-31',
    // The last to begin says how far the register reaches.
    'd,feriedagpenge,2018-12-01,2018-12-05',
  ]);
  const on = (line: string) => rowsOf(`${line} --register ${folder}`);
  const goalIn = (rows: { goal: string }[], slug: string) => rows.find(({ goal }) => goal === `rebild-2018-g-${slug}`);

  test('measured there where it can, with the same fields; else as published, and what is missing is said', async () => {
    const rows = await on('rebild-2018 --as-of 2019-01-01');
    expect(rows).toHaveLength(16);
    for (const row of rows) expect(Object.keys(row)).toEqual(KEYS);
    expect(goalIn(rows, 'cash-benefit-200')).toMatchObject({
      measure: 'fuldtidspersoner',
      status: 'met',
      source: 'register',
      actual: { value: 2, unit: 'full-time-persons', period: '2018', figure: null },
      gap: { value: -198 },
      comparison: {
        published: { status: 'not-measurable', actual: null },
        register: { status: 'met', fit: 'exact', only: { benefit: ['kontanthjaelp'] }, subjects: 2 },
      },
    });
    expect(goalIn(rows, 'job-orders-85-pct')).toMatchObject({
      source: 'published',
      comparison: {
        register: {
          status: null,
          reason: 'jobordrer-med-kandidat kan ikke måles: filen job_orders.csv er ikke i registret.',
        },
      },
    });
    expect(goalIn(rows, 'refugee-cv-4-weeks')).toMatchObject({ measure: null, source: 'published' });
  });

  test('both ways where both are known: the difference, and what may be its cause', async () => {
    const rows = await on('rebild-2018 --as-of 2018-03-01');
    expect(goalIn(rows, 'public-support-minus-100')).toMatchObject({
      source: 'register',
      actual: { value: 3, period: '2018-02' },
      comparison: {
        published: { actual: { value: 2694, period: '2016' } },
        difference: {
          value: -2693,
          unit: 'full-time-persons',
          published: { value: 2694, period: '2016' },
          register: { value: 1, period: '2016' },
        },
        causes: [{ about: 'population' }, { about: 'as-of' }],
      },
    });
  });

  test('only days up to as-of', async () => {
    const rows = await on('rebild-2018 --as-of 2018-01-31');
    expect(goalIn(rows, 'cash-benefit-200')).toMatchObject({ actual: { value: 1, period: '2017-12' } });
  });

  test('a table says what comes from the register', async () => {
    const { out } = await pejl(`goals rebild-2018 --as-of 2019-01-01 --register ${folder}`);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Registret: Målet er nået.');
  });

  test('CSV has both figures', async () => {
    const { out } = await pejl(`goals rebild-2018 --as-of 2019-01-01 --register ${folder} --format csv`);
    expect(out.split('\r\n')[0]).toMatch(/,source,source_file,.*,published_actual,register_reason,difference,/);
  });

  test('a made-up register is said to be one, with each difference', async () => {
    write('register.json', ['{ "synthetic": true, "made": { "seed": 1 } }']);
    const { out, err } = await pejl(`goals rebild-2018 --as-of 2018-03-01 --register ${folder} --format json`);
    expect(err).not.toBe('');
    const { comparison } = goalIn(JSON.parse(out), 'public-support-minus-100') as never as {
      comparison: { causes: { about: string }[] };
    };
    expect(comparison.causes.at(-1)?.about).toBe('synthetic');
  });
});

describe('refused', () => {
  test('an unknown plan: the closest ids', async () => {
    const { code, out, err } = await pejl('goals aalborg-2017');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/»aalborg-2017«\. Nærmest: aalborg-2018, .*\[cli\/unknown-plan\]\n$/);
  });

  test.each(['2018-02-29', '2018-13-01', '01-10-2017', 'i går'.replace(' ', '-')])(
    '--as-of %s is no day',
    async (day) => {
      const { code, out, err } = await pejl(`goals aalborg-2018 --as-of ${day}`);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('[core/not-a-day]');
    },
  );

  test('a register that is not there', async () => {
    const { code, out, err } = await pejl('goals aalborg-2018 --register /tmp/no-such-register --format json');
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(err).error.code).toBe('register/no-folder');
  });

  test('no plan at all is wrong usage', async () => {
    expect((await pejl('goals')).code).toBe(2);
    expect((await pejl('goals aalborg-2018 --format xml')).code).toBe(2);
  });
});
