import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { importPlans } from '../../storage/import-all.ts';
import { openStorage } from '../../storage/open.ts';
import type { Storage } from '../../storage/storage.ts';
import { type PlanOnRegisterDto, planOnRegister } from '../contract/goals-on-register.ts';
import { inMemoryRegisters } from '../in-memory-registers.ts';
import { logger } from '../logger.ts';
import { buildServer } from '../server.ts';
import { shippedPlans } from '../testing.ts';

/** The last, whose benefit begins in December, says how far the register reaches. */
const sick = (count: number, municipality: string) => [
  ...Array.from({ length: count }, (_, at) =>
    life(`P${at}`).lives(municipality, '2010-01-01').on('sygedagpenge', '2017-01-01', '2018-12-31'),
  ),
  life('Last').lives(municipality, '2010-01-01').on('feriedagpenge', '2018-12-01', '2018-12-05'),
];
const aalborg = registerOf(sick(20, '851'));
const rebild = registerOf(sick(3, '840'));

let storage: Storage;
let app: FastifyInstance;
const registers = inMemoryRegisters([
  { municipality: '851', register: aalborg, isSynthetic: true },
  { municipality: '840', register: rebild, isSynthetic: false },
]);

beforeAll(async () => {
  storage = await openStorage({ folder: ':memory:' });
  const held = shippedPlans();
  await importPlans(
    storage,
    held.map(({ plan }) => plan),
    held.flatMap(({ tables }) => tables),
  );
  app = await buildServer({
    storage,
    registers,
    law: shippedLaw(),
    today: () => parseDay('2019-01-01'),
    webFolder: null,
    requestsPerMinute: 0,
    trustProxy: false,
    log: logger('silent'),
    measureNames: {},
    lookEvery: 0,
  });
}, 180_000);
afterAll(async () => {
  await app?.close();
  await storage?.close();
});

const read = async (path: string): Promise<PlanOnRegisterDto> => {
  const response = await app.inject({ url: `/api/v1/plans/${path}` });
  expect([path, response.statusCode, response.statusCode === 200 ? '' : response.body]).toEqual([path, 200, '']);
  return planOnRegister.parse(response.json());
};
const goalIn = ({ goals }: PlanOnRegisterDto, id: string) => goals.find(({ goal }) => goal === id);

describe('a plan on a register', () => {
  test('each goal of the plan, with verdict, figures and where to ask further', async () => {
    const answer = await read('aalborg-2018/register');
    expect(answer.register).toMatchObject({ municipality: { code: '851' }, isSynthetic: true, reach: '2018-12-31' });
    expect(answer.goals).toHaveLength(32);
    expect(goalIn(answer, 'aalborg-2018-g-sickness-1950')).toMatchObject({
      verdict: 'met',
      actual: { value: 20, unit: 'persons', period: '2018', figure: null },
      gap: { value: -1930 },
      question: {
        measure: 'personer-i-gennemsnit',
        from: '2017-01',
        to: '2018-12',
        only: { benefit: ['sygedagpenge'] },
      },
    });
  });

  test('beside what was published, with the likely causes of the difference in both languages', async () => {
    const { comparison } = goalIn(await read('aalborg-2018/register'), 'aalborg-2018-g-sickness-1950')!;
    expect(comparison).toMatchObject({
      published: { value: 2196, period: '2017-05', figure: { table: 'aalborg-2018-figures-in-text' } },
      register: { value: 20, period: '2017-05', figure: null },
      difference: { value: -2176, unit: 'persons' },
    });
    expect(comparison?.causes.map(({ about }) => about.en)).toEqual([
      'Unit',
      'Counted on different days',
      'Made-up register',
    ]);
  });

  test('what it cannot measure says what is missing', async () => {
    const goal = goalIn(await read('aalborg-2018/register'), 'aalborg-2018-g-cv-for-all');
    expect(goal).toMatchObject({ verdict: null, actual: null, question: null });
    expect(goal?.sentence.en).toContain('It lacks: Whether an unemployed person has a CV.');
  });

  test('only days up to as-of', async () => {
    const answer = await read('aalborg-2018/register?asOf=2018-03-01');
    const { actual, series } = goalIn(answer, 'aalborg-2018-g-sickness-1950')!;
    expect(series.at(-1)?.period).toBe('2018-02');
    expect(actual?.period).toBe('2018-01/2018-02');
  });

  test('a plan whose municipality has no register', async () => {
    expect(await read('lejre-2019/register')).toEqual({
      plan: 'lejre-2019',
      asOf: '2019-01-01',
      register: null,
      goals: [],
    });
  });

  test('in a register of real persons small groups are withheld, and that is said', async () => {
    const goal = goalIn(await read('rebild-2018/register'), 'rebild-2018-g-public-support-minus-100');
    expect(goal).toMatchObject({ verdict: null, series: [], comparison: null });
    expect(goal?.sentence.da).toContain('handler om så få, at de kan genkendes');
  });

  test('an unknown plan', async () => {
    const { statusCode, body } = await app.inject({ url: '/api/v1/plans/aalborg-2017/register' });
    expect([statusCode, JSON.parse(body).code]).toEqual([404, 'api/unknown-plan']);
  });

  test('a register that changes is counted anew', async () => {
    expect(goalIn(await read('aalborg-2018/register'), 'aalborg-2018-g-sickness-1950')?.actual?.value).toBe(20);
    const register = registerOf(sick(30, '851'));
    await registers.take({ municipality: '851', register, rejected: 0, marker: null, files: [] });
    expect(goalIn(await read('aalborg-2018/register'), 'aalborg-2018-g-sickness-1950')?.actual?.value).toBe(30);
  });
});
