import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { cellSubjects, explanation, personFigures } from '../contract/explanations.ts';
import { inMemoryRegisters } from '../in-memory-registers.ts';
import { logger } from '../logger.ts';
import { buildServer } from '../server.ts';
import { NOTHING_STORED } from '../testing.ts';

const ada = life('Ada').is({ sex: 'k' }).lives('840', '2010-01-01').on('kontanthjaelp', '2018-01-01', '2018-03-31');
const bo = life('Bo')
  .is({ sex: 'm' })
  .lives('840', '2010-01-01')
  .on('a_dagpenge', '2018-01-01', '2018-01-31')
  .talks('jobsamtale', { held: '2018-03-20' });

let app: FastifyInstance;
beforeAll(async () => {
  const placed = ada.does('virksomhedspraktik', '2018-02-01', '2018-02-28', { workplace: 'P1' });
  const rebild = registerOf([placed, bo], {
    workplaces: [{ id: 'P1', municipality: '840', from: '2010-01-01', employees: 4, name: 'Rebild Savværk' }],
  });
  app = await buildServer({
    storage: NOTHING_STORED,
    registers: inMemoryRegisters([
      { municipality: '840', register: rebild, isSynthetic: true },
      { municipality: '766', register: registerOf([ada]), isSynthetic: false },
    ]),
    law: shippedLaw(),
    today: () => parseDay('2018-06-30'),
    webFolder: null,
    requestsPerMinute: 0,
    trustProxy: false,
    log: logger('silent'),
    measureNames: {},
  });
});
afterAll(() => app.close());

const get = (path: string) => app.inject({ url: `/api/v1/registers/${path}` });
const read = async (path: string) => {
  const response = await get(path);
  expect([path, response.statusCode, response.statusCode === 200 ? '' : response.body]).toEqual([path, 200, '']);
  expect(response.headers['cache-control']).toBe('no-store');
  return response.json();
};
const refusal = async (path: string) => {
  const { statusCode, body } = await get(path);
  const { code, text } = JSON.parse(body);
  return [statusCode, code, text.en];
};
const IN_2018 = 'from=2018-01&to=2018-04';

describe('why one person counts', () => {
  test('period by period: the numbers, the reasons, the facts and the groups', async () => {
    const { periods, measure, register, asOf } = explanation.parse(
      await read(`840/explain/fuldtidspersoner?person=Ada&${IN_2018}`),
    );
    expect([measure.id, register.municipality.name, asOf]).toEqual(['fuldtidspersoner', 'Rebild', '2018-03-31']);
    expect(periods.map(({ rows }) => rows[0]?.numerator ?? null)).toEqual([31_000, 28_000, 31_000, null]);
    expect(periods[0]).toMatchObject({
      because: [{ da: 'Kontanthjælp: 31 dage (01.01.2018 – 31.01.2018) giver 31 persondage.' }],
      facts: [{ da: 'Kontanthjælp 01.01.2018 – 31.03.2018' }],
    });
    expect(periods[0]!.parts).toContainEqual({
      title: { da: 'Køn', en: 'Sex' },
      name: { da: 'Kvinder', en: 'Women' },
      numerator: 31_000,
      denominator: 31_000,
      value: 1,
    });
  });

  test('every figure she counts in, each in periods that it has', async () => {
    const { counts, countsNot } = personFigures.parse(await read(`840/explain?person=Ada&${IN_2018}`));
    expect(counts.map(({ measure }) => measure.id)).toEqual(
      expect.arrayContaining(['fuldtidspersoner', 'personer', 'tilgang', 'effekt', 'samarbejdsgrad']),
    );
    expect(counts.find(({ measure }) => measure.id === 'effekt')).toMatchObject({
      from: '2018-Q1',
      to: '2018-Q2',
      rows: [{ period: '2018-Q1', notYet: true }],
    });
    expect(countsNot.map(({ id }) => id)).toContain('udeblivelse');
  });

  test('a measure that cannot be measured says why', async () => {
    const answer = explanation.parse(await read('840/explain/kontrol-fremadrettet?person=Ada&from=2018&to=2018'));
    expect([answer.notMeasurable, answer.periods.length]).toEqual([null, 1]);
  });
});

describe('who a figure is made of', () => {
  test('the persons of a cell, in total and in a group', async () => {
    const who = async (more: string) =>
      cellSubjects.parse(await read(`840/subjects/personer?period=2018-01${more}`)).subjects.map(({ id }) => id);
    expect(await who('')).toEqual(['Ada', 'Bo']);
    expect(await who('&sex=m')).toEqual(['Bo']);
    expect(await who('&benefit=kontanthjaelp')).toEqual(['Ada']);
    expect(await who('&benefit=sygedagpenge')).toEqual([]);
  });

  test('workplaces come with their names', async () => {
    const found = cellSubjects.parse(await read('840/subjects/samarbejdsgrad?period=2018-02'));
    expect(found).toMatchObject({
      kind: 'workplace',
      count: 1,
      subjects: [{ id: 'P1', name: 'Rebild Savværk' }],
    });
  });
});

describe('refused', () => {
  test.each([
    `766/explain/personer?person=Ada&${IN_2018}`,
    `766/explain?person=Ada&${IN_2018}`,
    '766/subjects/personer?period=2018-01',
  ])('cases of a register of real persons: %s', async (path) => {
    expect(await refusal(path)).toEqual([
      403,
      'api/no-case-access',
      'The cases behind the figures are shown only to those who may open them. Sign in with a role that gives access.',
    ]);
  });

  test.each([
    [`840/explain/personer?person=Eve&${IN_2018}`, 404, 'api/no-person'],
    [`840/explain?person=Eve&${IN_2018}`, 404, 'api/no-person'],
    [`840/explain/persons?person=Ada&${IN_2018}`, 404, 'measures/unknown-measure'],
    ['840/explain/personer?person=Ada&from=2018-13&to=2018-13', 400, 'core/not-a-period'],
    ['840/explain?person=Ada&from=2018-04&to=2018-01', 400, 'core/period-backwards'],
    ['840/explain/effekt?person=Ada&from=2018-01&to=2018-01', 400, 'measures/other-grain'],
    ['840/subjects/personer?period=2018-01&weeks=26', 400, 'measures/unknown-group'],
    [`607/explain/personer?person=Ada&${IN_2018}`, 404, 'api/no-register'],
  ])('%s', async (path, status, code) => {
    expect((await refusal(path)).slice(0, 2)).toEqual([status, code]);
  });
});
