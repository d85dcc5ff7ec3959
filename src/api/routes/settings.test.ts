/** The settings over HTTP, and what they change. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../../test/databases.ts';
import { parseDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { readMeasureFile } from '../../statistics/node/published-files.ts';
import type { Storage } from '../../storage/storage.ts';
import { type SettingListDto, settingList } from '../contract/settings.ts';
import { inMemoryRegisters } from '../in-memory-registers.ts';
import { logger } from '../logger.ts';
import { buildServer } from '../server.ts';

const MONTHS = 'kontrol/fremadrettede-maaneder';
const law = shippedLaw();
const checked = life('Ada')
  .lives('851', '2015-01-01')
  .on('kontanthjaelp', '2018-01-01', '2019-04-30')
  .isChecked({
    ...{ opened: '2019-03-01', closed: '2019-05-01', benefit: 'kontanthjaelp', step: 3, result: 'stoppet' },
    monthlySavingOere: 1_100_000,
  });

const given = (more: object = {}) => ({
  name: MONTHS,
  value: { kontanthjaelp: 6 },
  from: '2019-01-01',
  who: 'Økonomiudvalget',
  when: '2018-12-01',
  ground: 'KL’s vejledning',
  withdrawn: false,
  ...more,
});

describeOnEachDatabase('settings of a municipality', (open) => {
  let app: FastifyInstance;
  let storage: Storage;
  const build = (mayDecide: boolean) =>
    buildServer({
      storage,
      registers: inMemoryRegisters([{ municipality: '851', register: registerOf([checked]), isSynthetic: true }]),
      law,
      today: () => parseDay('2026-11-22'),
      webFolder: null,
      requestsPerMinute: 0,
      trustProxy: false,
      log: logger('silent'),
      measureNames: readMeasureFile('published'),
      lookEvery: 0,
      openSettings: mayDecide,
    });

  beforeAll(async () => {
    ({ storage } = await open());
    for (const code of ['851', '810'])
      await storage.asMunicipality(code, (tx) => tx.insertInto('municipality').values({ code }).execute());
    app = await build(true);
  }, 180_000);
  afterAll(() => app.close());

  const read = async (code = '851'): Promise<SettingListDto> =>
    settingList.parse((await app.inject(`/api/v1/settings/${code}`)).json());
  const decide = (body: object, code = '851') =>
    app.inject({ method: 'POST', url: `/api/v1/settings/${code}`, payload: body });
  const one = async (name: string, code?: string) => (await read(code)).settings.find((each) => each.name === name)!;
  const saved = async () =>
    (await app.inject('/api/v1/measures/kontrol-fremadrettet?area=851&from=2019&to=2019&asOf=2020-01-01')).json();

  describe('deciding', () => {
    test('every open item of law stands there, and the settings of Pejl', async () => {
      const { settings, mayDecide, municipality } = await read();
      expect([municipality.name, mayDecide]).toEqual(['Aalborg', true]);
      expect(settings[0]).toMatchObject({ name: 'visning/mindste-gruppe', usual: { da: '5' } });
      expect(settings.length).toBeGreaterThan(20);
      expect((await one(MONTHS)).recorded).toEqual([]);
    });

    test('undecided, the measure says which decision is missing; decided, it counts', async () => {
      expect(JSON.stringify(await saved())).toContain('rules/undecided');
      expect((await decide(given())).statusCode).toBe(200);
      const answer = JSON.stringify(await saved());
      expect(answer).not.toContain('rules/undecided');
      expect(answer).toContain('6600000');
    });

    test('a change stands beside what it replaces; two first days hold', async () => {
      await decide(given({ value: { kontanthjaelp: 7 } }));
      await decide(given({ value: { kontanthjaelp: 9 }, from: '2020-01-01' }));
      const { recorded } = await one(MONTHS);
      expect(recorded.map(({ holds, from }) => [holds, from])).toEqual([
        [true, '2020-01-01'],
        [true, '2019-01-01'],
        [false, '2019-01-01'],
      ]);
      expect(recorded[0]).toMatchObject({
        who: 'Økonomiudvalget',
        ground: 'KL’s vejledning',
        recordedBy: 'Økonomiudvalget',
      });
      expect(JSON.stringify(await saved())).toContain('7700000');
    });

    test('taken back, it is undecided again', async () => {
      await decide(given({ value: null, withdrawn: true }));
      expect(JSON.stringify(await saved())).toContain('rules/undecided');
      expect((await one(MONTHS)).recorded).toHaveLength(4);
    });

    test('the calculator answers by the decisions of the municipality asked for', async () => {
      const window = { name: 'selvbooking/vindue-dage', value: { aabner: 14, lukker: 3 }, from: null };
      expect((await decide(given(window))).statusCode).toBe(200);
      await decide(given({ name: 'integration/lokal-uger', value: { 'cv-og-profil': 4 }, from: null }));
      const told = {
        ...{ born: '1990-01-01', education: null, danish: false, spells: [], work: [], talks: [], activities: [] },
        ...{ residence: [], arrivals: [{ on: '2023-01-02', basis: 'flygtning' }], educations: [] },
      };
      const ask = async (municipality: string | null) => {
        const payload = { life: told, on: '2023-01-10', against: null, planned: false, municipality, weekly: null };
        const { outcomes } = (await app.inject({ method: 'POST', url: '/api/v1/calculations', payload })).json();
        return outcomes.find(({ rule }: { rule: string }) => rule === 'IN-01').outcome.answer.local.profileBy;
      };
      expect([await ask('851'), await ask('810'), await ask(null)]).toEqual(['2023-01-30', null, null]);
    });
  });

  describe('refusing', () => {
    test.each([
      ['a value that does not fit', given({ value: { kontanthjaelp: 'seks' } }), 'rules/decision-does-not-fit'],
      ['what the law itself says', given({ name: 'refusion/satser', value: 1 }), 'rules/not-open'],
      ['what does not exist', given({ name: 'refusion/gaettet' }), 'rules/unknown-law'],
      ['nobody who decided', given({ who: ' ' }), 'api/missing-field'],
      ['no ground', given({ ground: '' }), 'api/missing-field'],
      ['a group too small to protect', given({ name: 'visning/mindste-gruppe', value: 2 }), 'api/setting-limit'],
      ['a day that is none', given({ when: '2018-13-01' }), 'api/not-a-date'],
    ])('%s', async (_, body, code) => {
      const before = (await read()).settings.flatMap(({ recorded }) => recorded).length;
      const response = await decide(body);
      expect([response.statusCode, response.json().code]).toEqual([response.statusCode, code]);
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect((await read()).settings.flatMap(({ recorded }) => recorded)).toHaveLength(before);
    });

    test('one municipality does not see another’s; an unknown one is not found', async () => {
      expect((await one(MONTHS, '810')).recorded).toEqual([]);
      const response = await app.inject('/api/v1/settings/101');
      expect([response.statusCode, response.json().code]).toEqual([404, 'api/unknown-municipality']);
    });

    test('where nobody has signed in and others can reach the server, it is closed', async () => {
      const closed = await build(false);
      const response = await closed.inject({ method: 'POST', url: '/api/v1/settings/851', payload: given() });
      expect([response.statusCode, response.json().code]).toEqual([403, 'api/settings-closed']);
      expect((await closed.inject('/api/v1/settings/851')).json().mayDecide).toBe(false);
      await closed.close();
    });
  });
});
