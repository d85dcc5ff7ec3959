/** Every read of the API, on each database, with the five plans in it. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { describeOnEachDatabase } from '../../../test/databases.ts';
import { parseDay } from '../../core/day.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { readMeasureFile } from '../../statistics/node/published-files.ts';
import { importPlans } from '../../storage/import-all.ts';
import type { Storage } from '../../storage/storage.ts';
import { importPlan } from '../../storage/writers/import-plan.ts';
import { recordGoalEvent } from '../../storage/writers/record-goal-event.ts';
import { tableDetail, tableList } from '../contract/figures.ts';
import { comparison, goalDetail, goalList, initiativeList, planList, planOverview } from '../contract/plans.ts';
import { searchResult } from '../contract/search.ts';
import { inMemoryRegisters } from '../in-memory-registers.ts';
import { logger } from '../logger.ts';
import { buildServer } from '../server.ts';
import { shippedPlans } from '../testing.ts';

// A database is filled first; on a machine that does other things as well, that takes its time.
vi.setConfig({ hookTimeout: 180_000 });

const PLAN = '/api/v1/plans/aalborg-2018';
const GOAL = `${PLAN}/goals/aalborg-2018-g-sickness-1950`;
const TABLE = `${PLAN}/tables/aalborg-2018-targets`;

describeOnEachDatabase('the API', (open) => {
  let app: FastifyInstance;
  let storage: Storage;
  const held = shippedPlans();

  beforeAll(async () => {
    ({ storage } = await open());
    await importPlans(
      storage,
      held.map(({ plan }) => plan),
      held.flatMap(({ tables }) => tables),
    );
    app = await buildServer({
      storage,
      registers: inMemoryRegisters([{ municipality: '840', register: registerOf([]), isSynthetic: true }]),
      law: shippedLaw(),
      today: () => parseDay('2018-06-30'),
      webFolder: null,
      requestsPerMinute: 0,
      trustProxy: false,
      log: logger('silent'),
      measureNames: readMeasureFile('published'),
      lookEvery: 0,
    });
  });
  afterAll(() => app.close());

  const get = async (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
  const read = async (url: string) => {
    const response = await get(url);
    expect([url, response.statusCode]).toEqual([url, 200]);
    return response.json();
  };

  describe('good questions', () => {
    test('all plans, in the order of the Danish alphabet: Aa is Å and comes last', async () => {
      const { plans } = planList.parse(await read('/api/v1/plans'));
      expect(plans.map(({ id }) => id)).toEqual([
        'fredericia-2019',
        'hedensted-2017',
        'lejre-2019',
        'rebild-2018',
        'aalborg-2018',
      ]);
      expect(plans.reduce((sum, { counts }) => sum + counts.figures, 0)).toBe(1041);
    });

    test('a plan, today and on another day', async () => {
      const today = planOverview.parse(await read(PLAN));
      expect(today.asOf).toBe('2018-06-30');
      expect(today.goals).toHaveLength(32);
      const then = planOverview.parse(await read(`${PLAN}?asOf=2016-01-01`));
      expect(then.verdicts['not-measurable']).toBe(32);
    });

    test('goals, one goal, initiatives', async () => {
      expect(goalList.parse(await read(`${PLAN}/goals`)).goals).toHaveLength(32);
      expect(goalDetail.parse(await read(`${GOAL}?asOf=2018-03-01`)).goal.actual?.value).toBe(2196);
      expect(initiativeList.parse(await read(`${PLAN}/initiatives`)).initiatives).toHaveLength(96);
    });

    test('tables and one table', async () => {
      expect(tableList.parse(await read(`${PLAN}/tables`)).tables).toHaveLength(3);
      expect(tableDetail.parse(await read(TABLE)).figures).toHaveLength(41);
    });

    test('the stored plan is the plan of the file: every answer is the same as without a database', async () => {
      for (const { plan, tables } of held) {
        const overview = planOverview.parse(await read(`/api/v1/plans/${plan.id}`));
        expect(overview.plan.counts).toMatchObject({
          goals: plan.goals.length,
          initiatives: plan.initiatives.length,
          figures: tables.reduce((sum, { figures }) => sum + figures.length, 0),
        });
        for (const table of tables) {
          const { figures } = tableDetail.parse(await read(`/api/v1/plans/${plan.id}/tables/${table.id}`));
          expect(figures.map(({ row, printed, value }) => [row, printed, value])).toEqual(
            table.figures.map(({ row, printed, value }) => [row, printed, value]),
          );
        }
      }
    });

    test('all plans side by side', async () => {
      expect(comparison.parse(await read('/api/v1/comparison')).plans).toHaveLength(5);
    });

    test.each([`${GOAL}/series.csv`, `${TABLE}.csv`])('%s as CSV, with a name to save it under', async (url) => {
      const response = await get(url);
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(response.headers['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.csv"$/);
      expect(response.body).toMatch(/^[a-z_]+,/);
      expect((await get(`${url}?for=spreadsheet`)).body).toMatch(/^\uFEFF[a-z_]+;/);
    });

    test('words that look like commands are words', async () => {
      searchResult.parse(await read('/api/v1/search?q=%27%3B%20drop%20table%20plan_version%3B%20--'));
      expect(planList.parse(await read('/api/v1/plans')).plans).toHaveLength(5);
    });

    test('search finds goals with their verdict, and only in the plan that is asked about', async () => {
      const { hits, total } = searchResult.parse(await read('/api/v1/search?q=sygedagpenge&limit=100'));
      expect(total).toBeGreaterThanOrEqual(hits.length);
      expect(new Set(hits.map(({ plan }) => plan)).size).toBeGreaterThan(1);
      expect(hits.find(({ id }) => id === 'aalborg-2018-g-sickness-1950')?.verdict).toBe('at-risk');
      const inRebild = searchResult.parse(await read('/api/v1/search?q=sygedagpenge&plan=rebild-2018'));
      expect(new Set(inRebild.hits.map(({ plan }) => plan))).toEqual(new Set(['rebild-2018']));
    });

    test.each(['', '%20', '%3F!%27%26%7C', 'qqqqqqqq'])('search for nothing that is there: %s', async (q) => {
      expect(searchResult.parse(await read(`/api/v1/search?q=${q}`)).hits).toEqual([]);
    });
  });

  describe('refused questions', () => {
    test.each([
      ['/api/v1/plans/aalborg-2017', 404, 'api/unknown-plan'],
      ['/api/v1/plans/aalborg-2017/goals', 404, 'api/unknown-plan'],
      ['/api/v1/plans/aalborg-2017/initiatives', 404, 'api/unknown-plan'],
      ['/api/v1/plans/aalborg-2017/tables', 404, 'api/unknown-plan'],
      ['/api/v1/plans/aalborg-2017/tables/x.csv', 404, 'api/unknown-plan'],
      ['/api/v1/search?q=x&plan=aalborg-2017', 404, 'api/unknown-plan'],
      [`${PLAN}/goals/aalborg-2018-g-sickness-1951`, 404, 'api/unknown-goal'],
      [`${PLAN}/goals/x/series.csv`, 404, 'api/unknown-goal'],
      [`${PLAN}/tables/aalborg-2018-target`, 404, 'api/unknown-table'],
      [`${PLAN}/tables/rebild-2018-targets`, 404, 'api/unknown-table'],
      [`${PLAN}/tables/x.csv`, 404, 'api/unknown-table'],
    ])('%s is not there', async (url, status, code) => {
      const response = await get(url);
      expect(response.statusCode).toBe(status);
      expect(response.headers['content-type']).toContain('application/problem+json');
      const problem = response.json();
      expect(problem).toMatchObject({ status, code, title: 'Not Found', requestId: response.headers['x-request-id'] });
      expect(problem.text.da).toContain('Nærmest: ');
      expect(problem.text.en).toContain('Closest: ');
    });

    test('the nearest id is named', async () => {
      expect((await get(`${PLAN}/goals/aalborg-2018-g-sickness-1951`)).json().text.da).toContain(
        'aalborg-2018-g-sickness-1950',
      );
    });

    test.each([
      [`${PLAN}?asOf=2018-02-29`, 'api/not-a-date', 'asOf'],
      [`${PLAN}?asOf=i+g%C3%A5r`, 'api/not-a-date', 'asOf'],
      [`${PLAN}?asOf=`, 'api/not-a-date', 'asOf'],
      [`${PLAN}?asOf=1799-12-31`, 'api/not-a-date', 'asOf'],
      [`${PLAN}?asOf=2018-01-01&asOf=2018-01-02`, 'api/invalid-field', 'asOf'],
      [`${PLAN}?asof=2018-01-01`, 'api/unknown-field', 'asof'],
      [`${GOAL}?asOf=18-01-01`, 'api/not-a-date', 'asOf'],
      [`${GOAL}/series.csv?for=word`, 'api/invalid-field', 'for'],
      [`${PLAN}/initiatives?asOf=x`, 'api/not-a-date', 'asOf'],
      [`/api/v1/comparison?asOf=x`, 'api/not-a-date', 'asOf'],
      ['/api/v1/search', 'api/missing-field', 'q'],
      ['/api/v1/search?q=x&limit=0', 'api/field-limit', 'limit'],
      ['/api/v1/search?q=x&limit=101', 'api/field-limit', 'limit'],
      ['/api/v1/search?q=x&limit=many', 'api/invalid-field', 'limit'],
      [`/api/v1/search?q=${'x'.repeat(201)}`, 'api/field-limit', 'q'],
      [`/api/v1/plans/${'x'.repeat(101)}`, 'api/field-limit', 'plan'],
    ])('%s names the field', async (url, code, field) => {
      const response = await get(url);
      expect([response.statusCode, response.json().code]).toEqual([400, code]);
      expect(response.json().place).toEqual({ field });
      expect(response.json().text.da).toContain(field);
      expect(response.headers['cache-control']).toBe('no-store');
      expect(response.body).not.toMatch(/ at .*\.[tj]s|zod|stack/i);
    });
  });

  describe('keeping answers', () => {
    test.each(['/api/v1/plans', PLAN, GOAL, TABLE, `${TABLE}.csv`, '/api/v1/comparison', '/api/v1/openapi.json'])(
      '%s: for a minute, then asked about with its tag',
      async (url) => {
        const made = await get(url);
        const remembered = await get(url);
        expect(remembered.body).toBe(made.body);
        for (const { headers } of [made, remembered]) {
          expect(headers['cache-control']).toBe('public, max-age=60, must-revalidate');
          expect(headers['content-type']).toBe(made.headers['content-type']);
          expect(headers.etag).toBe(made.headers.etag);
        }
        const again = await get(url, { 'if-none-match': String(made.headers.etag) });
        expect([again.statusCode, again.body]).toEqual([304, '']);
        const other = await get(url, { 'if-none-match': '"other"' });
        expect(other.statusCode).toBe(200);
      },
    );

    test('compressed as the reader can read it, made or remembered, and the same when unpacked', async () => {
      const url = `${PLAN}?asOf=2017-12-01`;
      for (const round of ['made', 'remembered']) {
        const brotli = await get(url, { 'accept-encoding': 'gzip, deflate, br' });
        const gzip = await get(url, { 'accept-encoding': 'gzip' });
        const plain = await get(url);
        expect([round, brotli.headers['content-encoding']]).toEqual([round, 'br']);
        expect(gzip.headers['content-encoding']).toBe('gzip');
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body);
        expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
        expect(brotli.rawPayload.length).toBeLessThan(plain.rawPayload.length / 4);
        expect(brotli.headers.vary).toContain('accept-encoding');
      }
    });

    test('another day is another answer', async () => {
      expect((await read(`${PLAN}?asOf=2018-01-01`)).asOf).toBe('2018-01-01');
      expect((await read(`${PLAN}?asOf=2018-01-02`)).asOf).toBe('2018-01-02');
    });

    test('what is refused is not remembered', async () => {
      for (let round = 0; round < 2; round++) expect((await get('/api/v1/plans/nobody-2018')).statusCode).toBe(404);
    });
  });

  describe('what changes is seen', () => {
    test('evidence recorded for a goal stands on its page, from its day', async () => {
      const goal = 'lejre-2019-g-civil-society';
      const url = `/api/v1/plans/lejre-2019/goals/${goal}`;
      expect(goalDetail.parse(await read(`${url}?asOf=2019-05-01`)).evidence).toEqual([]);
      await storage.asMunicipality('350', (tx) =>
        recordGoalEvent(tx, {
          municipality: '350',
          plan: 'lejre-2019',
          goal,
          kind: 'evidence',
          dated: parseDay('2019-04-02'),
          text: { da: 'Aftale med fem foreninger underskrevet', en: 'Agreement with five associations signed' },
          recordedBy: 'test',
        }),
      );
      expect(goalDetail.parse(await read(`${url}?asOf=2019-04-01`)).evidence).toEqual([]);
      expect(goalDetail.parse(await read(`${url}?asOf=2019-05-01`)).evidence).toMatchObject([
        { on: '2019-04-02', text: { da: 'Aftale med fem foreninger underskrevet' } },
      ]);
    });

    test('a corrected plan is the plan from then on', async () => {
      const { plan, tables } = held.find((each) => each.plan.id === 'lejre-2019')!;
      const before = (await get('/api/v1/plans/lejre-2019')).headers.etag;
      const committee = { ...plan.committee, name: 'Udvalget for Alt Muligt' };
      await storage.asMunicipality('350', (tx) => importPlan(tx, { ...plan, committee }, tables));
      const after = await get('/api/v1/plans/lejre-2019', { 'if-none-match': String(before) });
      expect(after.statusCode).toBe(200);
      expect(after.json().committee).toBe(committee.name);
    });
  });

  describe('the description', () => {
    test('is OpenAPI 3.1', async () => {
      const document = await read('/api/v1/openapi.json');
      expect(document.openapi).toMatch(/^3\.1\./);
      const validator = new Validator();
      const { valid, errors } = await validator.validate(document);
      expect([valid, errors]).toEqual([true, undefined]);
      // Every reference leads somewhere.
      validator.resolveRefs();
    });

    test('names every read of plans and measures, and each answers', async () => {
      const document = await read('/api/v1/openapi.json');
      // What changes something, asks who it is or needs a register has tests of its own; every route with every role, too.
      const own = /^\/health|\/(plans|comparison|measures|search)(\/|\.|$)/;
      const paths = Object.fromEntries(Object.entries<object>(document.paths).filter(([path]) => own.test(path)));
      expect(Object.keys(paths).sort()).toEqual([
        '/api/v1/comparison',
        '/api/v1/measures',
        '/api/v1/measures/{measure}',
        '/api/v1/measures/{measure}.csv',
        '/api/v1/measures/{measure}.parquet',
        '/api/v1/measures/{measure}/comparison',
        '/api/v1/plans',
        '/api/v1/plans/{plan}',
        '/api/v1/plans/{plan}/goals',
        '/api/v1/plans/{plan}/goals/{goal}',
        '/api/v1/plans/{plan}/goals/{goal}/series.csv',
        '/api/v1/plans/{plan}/initiatives',
        '/api/v1/plans/{plan}/register',
        '/api/v1/plans/{plan}/tables',
        '/api/v1/plans/{plan}/tables/{table}',
        '/api/v1/plans/{plan}/tables/{table}.csv',
        '/api/v1/search',
        '/health/live',
        '/health/ready',
      ]);
      const example: Record<string, string> = {
        plan: 'aalborg-2018',
        goal: 'aalborg-2018-g-sickness-1950',
        table: 'aalborg-2018-targets',
        measure: 'personer',
        municipality: '840',
      };
      // What is not for everybody is told of, and is tested where it is made.
      const question = (path: string) => {
        if (path.endsWith('search')) return '?q=job';
        if (!path.includes('{measure}')) return '';
        return `?area=840&from=2018-01&to=2018-02${path.endsWith('comparison') ? '&against=sex:k' : ''}`;
      };
      for (const [path, found] of Object.entries(paths)) {
        const operations = found as Record<string, { responses: object; summary: string }>;
        expect(Object.keys(operations)).toEqual(['get']);
        expect(Object.keys(operations.get!.responses).sort()).toEqual(['200', '4XX', '5XX']);
        expect(operations.get!.summary).toBeTruthy();
        const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => example[name] ?? '');
        expect([path, (await get(url + question(path))).statusCode]).toEqual([path, 200]);
      }
    });
  });
});
