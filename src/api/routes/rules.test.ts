/** The rules over HTTP. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { ALL_RULES } from '../../rules/rules.ts';
import { readMeasureFile } from '../../statistics/node/published-files.ts';
import { openStorage } from '../../storage/open.ts';
import { calculated, lawList, ruleDetail, ruleList } from '../contract/rules.ts';
import { inMemoryRegisters } from '../in-memory-registers.ts';
import { logger } from '../logger.ts';
import { buildServer } from '../server.ts';

let app: FastifyInstance;

beforeAll(async () => {
  app = await buildServer({
    storage: await openStorage({ folder: ':memory:' }),
    registers: inMemoryRegisters(),
    law: shippedLaw(),
    today: () => parseDay('2026-11-22'),
    webFolder: null,
    requestsPerMinute: 0,
    trustProxy: false,
    log: logger('silent'),
    measureNames: readMeasureFile('published'),
  });
}, 60_000);
afterAll(() => app.close());

const get = async (path: string) => (await app.inject(`/api/v1/${path}`)).json();
const post = (payload: object) => app.inject({ method: 'POST', url: '/api/v1/calculations', payload });
const life = {
  born: '1980-05-01',
  education: null,
  danish: false,
  spells: [{ benefit: 'kontanthjaelp', from: '2018-03-05', to: null, readiness: 'jobparat', grantedOn: null }],
  work: [],
  talks: [],
  activities: [],
  residence: [],
  arrivals: [],
  educations: [],
};
const asked = { life, on: '2018-07-02', against: null, planned: false, municipality: null, weekly: null };

describe('reading', () => {
  test('all rules, with the least sure of their law', async () => {
    const { rules, areas } = ruleList.parse(await get('rules'));
    expect(rules).toHaveLength(ALL_RULES.length);
    expect(areas[0]).toMatchObject({ id: 'RF' });
    expect(rules.find(({ id }) => id === 'RF-04')).toMatchObject({ confidence: 'X', open: true });
    expect(rules.find(({ id }) => id === 'KL-01')).toMatchObject({ confidence: null, to: '2025-06-30' });
  });

  test('one rule with versions, examples and the measures that run it', async () => {
    const rule = ruleDetail.parse(await get('rules/rf-01'));
    expect(rule.items.find(({ id }) => id === 'refusion/satser')?.versions[0]).toMatchObject({
      from: '2016-01-04',
      to: null,
      confidence: 'V',
      entries: [{ text: { da: '80 %' } }, { text: { da: '40 %' } }, { text: { da: '30 %' } }, { text: { da: '20 %' } }],
    });
    expect(rule.measures.map(({ id }) => id)).toEqual(['ydelsesuger-paa-trin']);
    expect(rule.examples[0]).toMatchObject({ id: 'RF-01-a', on: '2016-02-01', outcome: { kind: 'answered' } });
  });

  test('the law as data', async () => {
    expect(lawList.parse(await get('law')).items.length).toBeGreaterThan(200);
  });

  test('a rule that is not there is not found', async () => {
    const response = await app.inject('/api/v1/rules/RF-77');
    expect([response.statusCode, response.json().code]).toEqual([404, 'rules/unknown-rule']);
  });
});

describe('calculating', () => {
  test('each life is answered anew, and not kept', async () => {
    const first = await post(asked);
    expect([first.statusCode, first.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(calculated.parse(first.json()).steps.at(-1)?.step).toBe(2);
    const other = await post({ ...asked, on: '2018-03-05' });
    expect(other.json().steps.at(-1).step).toBe(1);
  });

  test.each([
    [{ ...asked, on: '2018-02-30' }, 'api/not-a-date', 'on'],
    [
      { ...asked, life: { ...life, spells: [{ ...life.spells[0], benefit: 'gratis' }] } },
      'api/invalid-field',
      'life.spells.0.benefit',
    ],
    [{ ...asked, life: { ...life, name: 'Ada' } }, 'api/unknown-field', 'life.name'],
    [
      { ...asked, life: { ...life, spells: [{ ...life.spells[0], to: '2018-01-01' }] } },
      'api/ends-before-it-begins',
      'life.spells.0',
    ],
    [{ on: '2018-07-02' }, 'api/missing-field', 'life'],
  ])('what cannot be used is refused by its field: %#', async (body, code, field) => {
    const response = await post(body);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code, place: { field } });
  });
});
