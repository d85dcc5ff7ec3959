import { beforeEach, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../../test/databases.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import type { Extract } from '../../statistics/connect/extract.ts';
import { statisticsErrors } from '../../statistics/errors.ts';
import { outcomeOf } from '../../statistics/feeds/outcome.ts';
import { groupsText } from '../../statistics/groups-text.ts';
import { feedStates, lastGood, revisionsOf, statistics, stoppedFetch } from '../readers/statistics.ts';
import type { Storage } from '../storage.ts';
import { decideFetch } from './decide-fetch.ts';
import { recordFetch } from './record-fetch.ts';

const FEED = 'ledige';

/** Unemployed in Rebild and Aalborg by sex, month by month. */
function extract(months: Record<string, number | null>, sex = 'Mænd'): Extract {
  return {
    service: 'statbank',
    table: 'AUF01',
    title: 'Fuldtidsledige',
    unit: 'Antal',
    publishedOn: null,
    nextOn: null,
    requestIds: ['r1'],
    warnings: [],
    observations: Object.entries(months).flatMap(([period, value]) =>
      ['840', '851'].map((area) => ({
        period,
        area,
        areaName: area,
        group: { KØN: sex, ALDER: 'TOT' },
        measure: 'INDHOLD',
        value: value === null ? null : value * (area === '851' ? 10 : 1),
        missing: value === null ? ('not-available' as const) : null,
      })),
    ),
  };
}

describeOnEachDatabase('fetches of a feed', (open) => {
  let storage: Storage;
  beforeEach(async () => {
    ({ storage } = await open());
    await storage.asMunicipality('840', (tx) => tx.insertInto('municipality').values({ code: '840' }).execute());
  });

  const fetched = { municipality: '840', feed: FEED, by: 'test' };
  const come = (next: Extract) =>
    storage.asMunicipality('840', async (tx) => recordFetch(tx, fetched, outcomeOf(await lastGood(tx, FEED), next)));
  const shown = () =>
    storage.asMunicipality('840', async (tx) => {
      const rows = await statistics(tx, { feed: FEED, areas: ['840'] });
      return rows.map(({ period, value, revision }) => [period, value, revision]);
    });
  const state = () => storage.asMunicipality('840', async (tx) => (await feedStates(tx)).get(FEED));

  test('the first figures are published, and the same again changes nothing', async () => {
    expect(await come(extract({ '2025-01': 400, '2025-02': 410 }))).toEqual({ number: 1, changed: 4 });
    expect(await come(extract({ '2025-01': 400, '2025-02': 410 }))).toEqual({ number: 2, changed: 0 });
    expect(await shown()).toEqual([
      ['2025-01', 400, 1],
      ['2025-02', 410, 1],
    ]);
  });

  test('a corrected figure is a revision; what was known before it can be asked for', async () => {
    await come(extract({ '2025-01': 400, '2025-02': 410 }));
    const before = (await state())!.newest.fetched_at;
    await come(extract({ '2025-01': 400, '2025-02': 412, '2025-03': 420 }));
    expect(await shown()).toEqual([
      ['2025-01', 400, 1],
      ['2025-02', 412, 2],
      ['2025-03', 420, 1],
    ]);
    const then = await storage.asMunicipality('840', (tx) =>
      statistics(tx, { feed: FEED, areas: ['840'], knownAt: before }),
    );
    expect(then.map(({ value }) => value)).toEqual([400, 410]);
    const groups = groupsText({ ALDER: 'TOT', KØN: 'Mænd' });
    const revisions = await storage.asMunicipality('840', (tx) => revisionsOf(tx, FEED, 'INDHOLD', groups, '851'));
    expect(revisions.map(({ period, value }) => [period, value])).toEqual([
      ['2025-01', 4000],
      ['2025-02', 4100],
      ['2025-02', 4120],
      ['2025-03', 4200],
    ]);
  });

  test('a figure that becomes unknown is a revision without a number, not 0', async () => {
    await come(extract({ '2025-01': 400, '2025-02': 410 }));
    await come(extract({ '2025-01': 400, '2025-02': null }));
    expect(await shown()).toEqual([
      ['2025-01', 400, 1],
      ['2025-02', null, 2],
    ]);
  });

  describe('figures that the guard stops', () => {
    const GOOD = extract({ '2025-01': 400, '2025-02': 410 });
    const JUMP = extract({ '2025-01': 400, '2025-02': 410, '2025-03': 4100 });

    test('the last good ones stay, and the feed says what is waiting', async () => {
      await come(GOOD);
      await come(JUMP);
      expect(await shown()).toHaveLength(2);
      const { newest, published } = (await state())!;
      expect([newest.state, newest.number, published!.number]).toEqual(['stopped', 2, 1]);
      expect(newest.findings![0]!.text.en).toBe('840, Mænd, TOT, INDHOLD: jumps from 410 to 4100 in 2025-03.');
    });

    test('accepted, they are published; who decided stays on record', async () => {
      await come(GOOD);
      await come(JUMP);
      const decided = await storage.asMunicipality('840', async (tx) => {
        const { findings } = (await feedStates(tx)).get(FEED)!.newest;
        const accepted = findings!.map(({ key }) => key);
        return decideFetch(tx, fetched, { fetch: 2, accepted, renames: [], reason: 'Fabrikken lukkede' });
      });
      expect(decided).toBe('published');
      expect(await shown()).toHaveLength(3);
      // The same jump is not asked about again.
      await come(JUMP);
      expect((await state())!.newest.state).toBe('published');
    });

    test('a label mapped to the one it was: the series go on', async () => {
      await come(GOOD);
      await come(extract({ '2025-01': 400, '2025-02': 410, '2025-03': 415 }, 'Mand'));
      const renames = [{ dimension: 'KØN', now: 'Mand', was: 'Mænd' }];
      const decided = await storage.asMunicipality('840', (tx) =>
        decideFetch(tx, fetched, { fetch: 2, accepted: [], renames, reason: 'Nyt navn' }),
      );
      expect(decided).toBe('published');
      expect(await shown()).toEqual([
        ['2025-01', 400, 1],
        ['2025-02', 410, 1],
        ['2025-03', 415, 1],
      ]);
    });

    test('half decided, the rest still waits', async () => {
      await come(GOOD);
      await come(extract({ '2025-01': 400, '2025-03': 4150 }, 'Mand'));
      const renames = [{ dimension: 'KØN', now: 'Mand', was: 'Mænd' }];
      const decided = await storage.asMunicipality('840', (tx) =>
        decideFetch(tx, fetched, { fetch: 2, accepted: [], renames, reason: 'Nyt navn' }),
      );
      expect(decided).toBe('stopped');
      expect((await state())!.newest.findings!.map(({ kind }) => kind)).toContain('period-gone');
    });

    test('one that is not waiting any more cannot be decided, and nothing is recorded', async () => {
      await come(GOOD);
      await come(JUMP);
      await come(GOOD);
      const attempt = storage.asMunicipality('840', (tx) =>
        decideFetch(tx, fetched, { fetch: 2, accepted: [], renames: [], reason: 'for sent' }),
      );
      const error = await attempt.catch((failure: unknown) => failure);
      expect(error).toBeInstanceOf(PejlError);
      expect((error as PejlError).print('da')).toBe(
        'Hentning 2 af »ledige« venter ikke på nogen afgørelse. En nyere er kommet, eller den er allerede afgjort; se status igen. [storage/nothing-stopped]',
      );
      const decisions = await storage.asMunicipality('840', (tx) =>
        tx.selectFrom('statistic_decision').selectAll().execute(),
      );
      expect(decisions).toEqual([]);
    });
  });

  test('a failed fetch has its name; the last good figures stay', async () => {
    await come(extract({ '2025-01': 400 }));
    const error = statisticsErrors.create('statistics/service-down', { service: 'StatBank', status: 503 });
    await storage.asMunicipality('840', (tx) => recordFetch(tx, fetched, { state: 'failed', error }));
    expect((await state())!.newest).toMatchObject({ state: 'failed', error: { code: 'statistics/service-down' } });
    expect(await storage.asMunicipality('840', (tx) => stoppedFetch(tx, FEED))).toBeNull();
    expect(await shown()).toEqual([['2025-01', 400, 1]]);
  });
});
