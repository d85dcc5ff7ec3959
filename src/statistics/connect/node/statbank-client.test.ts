import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseDay } from '../../../core/day.ts';
import { PejlError } from '../../../core/errors/pejl-error.ts';
import { partsInFolder } from './kept-parts.ts';
import type { Attempt, Politeness } from './polite-fetch.ts';
import { statbankClient } from './statbank-client.ts';
import { type Mood, type PlayedServices, playServices } from './testing/played-services.ts';
import { invented, playedFolk1a } from './testing/played-statbank.ts';

let services: PlayedServices;
let folder: string;
let attempts: Attempt[];

beforeAll(async () => {
  services = await playServices();
  folder = mkdtempSync(join(tmpdir(), 'pejl-parts-'));
});
beforeEach(() => {
  attempts = [];
  services.calls.length = 0;
  services.tables.splice(0, 1, playedFolk1a());
  services.always('well');
  services.limit = 1_000_000;
});
afterAll(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

function client(more: { cellLimit?: number; politeness?: Partial<Politeness> } = {}) {
  const politeness: Politeness = {
    hosts: new Set([services.host]),
    callsASecond: 100,
    patience: 2000,
    retries: 2,
    firstWait: 5,
    told: (attempt) => attempts.push(attempt),
    ...more.politeness,
  };
  const limit = more.cellLimit === undefined ? {} : { cellLimit: more.cellLimit };
  return statbankClient({ politeness, parts: partsInFolder(folder), base: services.statbank, ...limit });
}

const REBILD_AND_AALBORG = { OMRÅDE: { codes: ['840', '851'] }, Tid: { since: '2019K1' } } as const;

async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no failure';
  } catch (error) {
    if (error instanceof PejlError) return error.print('en');
    throw error;
  }
}

describe('figures of a table', () => {
  test('two municipalities for four quarters, in order of time', async () => {
    const extract = await client().data('folk1a', REBILD_AND_AALBORG);
    expect(extract.title).toBe('Befolkningen den 1. i kvartalet');
    expect(extract.publishedOn).toBe(parseDay('2026-11-11'));
    expect(extract.observations.map(({ period, area, value }) => [period, area, value])).toEqual(
      ['2019K1', '2019K2', '2019K3', '2019K4'].flatMap((code) =>
        ['840', '851'].map((area) => [code.replace('K', '-Q'), area, invented([area, code])]),
      ),
    );
  });

  test('without a wish for time, the newest period', async () => {
    const { observations } = await client().data('FOLK1A', { OMRÅDE: { codes: ['840'] } });
    expect(observations.map(({ period }) => period)).toEqual(['2019-Q4']);
  });

  test('two dots are unknown, not 0', async () => {
    const { observations } = await client().data('FOLK1A', { OMRÅDE: { codes: ['766'] } });
    expect(observations[0]).toMatchObject({ value: null, missing: 'not-available' });
  });

  test('every municipality is one level: neither the country nor a region comes along', async () => {
    const { observations } = await client().data('FOLK1A', { OMRÅDE: { level: 'municipality' } });
    expect(observations.map(({ area }) => area)).toEqual(['101', '607', '766', '840', '851']);
  });

  test('whole years of age are added up by the service, under a code of our own', async () => {
    const { observations } = await client().data('FOLK1A', { OMRÅDE: { codes: ['840'] }, ALDER: { ages: [16, 66] } });
    expect(observations).toMatchObject([
      { area: '840', group: { ALDER: '16_66' }, value: invented(['840', '16_66', '2019K4']) },
    ]);
  });

  test('an age that the table does not have', async () => {
    expect(await failure(client().data('FOLK1A', { ALDER: { ages: [15, 66] } }))).toContain('“15” is not in ALDER');
  });

  test('levels that contain each other are refused before anything is asked', async () => {
    expect(await failure(client().data('FOLK1A', { OMRÅDE: 'all' }))).toBe(
      'OMRÅDE of the table FOLK1A mixes levels (nation, region, municipality) that contain each other. Choose one level. [statistics/mixed-levels]',
    );
    expect(services.calls.map(({ path }) => path)).toEqual(['/v1/tableinfo']);
  });
});

describe('a question over the limit', () => {
  const all = {
    OMRÅDE: { level: 'municipality' },
    KØN: 'all',
    ALDER: { codes: ['IALT', '16', '17', '66'] },
    Tid: 'all',
  } as const;

  test('is asked in parts of whole periods that the service accepts, and gives every row once', async () => {
    // 5 areas × 3 × 4 = 60 rows a period, 5 fields: 300 cells a period.
    services.limit = 1000;
    const progress: string[] = [];
    const extract = await client({ cellLimit: 1000 }).data('FOLK1A', all, (done, of) => progress.push(`${done}/${of}`));
    expect(progress).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
    expect(extract.observations).toHaveLength(960);
    const rows = extract.observations.map(({ period, area, group }) => JSON.stringify([period, area, group]));
    expect(new Set(rows).size).toBe(960);
  });

  test('a part too many for the service is told as the service tells it', async () => {
    services.limit = 999;
    expect(await failure(client({ cellLimit: 2000 }).data('FOLK1A', all))).toContain('(REQUEST-LIMIT)');
  });

  test('goes on where it was interrupted', async () => {
    services.limit = 1000;
    services.next('well', 'well', 'well', 'down', 'down', 'down');
    expect(await failure(client({ cellLimit: 1000 }).data('FOLK1A', all))).toContain('[statistics/service-down]');
    expect(readdirSync(folder)).toHaveLength(2);
    services.calls.length = 0;
    const { observations } = await client({ cellLimit: 1000 }).data('FOLK1A', all);
    expect(services.calls.map(({ path }) => path)).toEqual(['/v1/tableinfo', ...Array(4).fill('/v1/data')]);
    expect(observations).toHaveLength(960);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('does not go on with parts of a table that has been updated since', async () => {
    services.next('well', 'well', 'down', 'down', 'down');
    await failure(client({ cellLimit: 1000 }).data('FOLK1A', all));
    services.tables[0]!.updated = '2026-11-12T08:00:00';
    services.calls.length = 0;
    await client({ cellLimit: 1000 }).data('FOLK1A', all);
    expect(services.calls).toHaveLength(7);
  });
});

describe('politeness', () => {
  test('it says who asks, and notes what the service calls the call', async () => {
    const extract = await client().data('FOLK1A', REBILD_AND_AALBORG);
    expect(services.calls.every(({ agent }) => agent.startsWith('Pejl/'))).toBe(true);
    expect(extract.requestIds).toEqual(['played-1']);
    expect(attempts.at(-1)).toEqual({
      url: `${services.statbank}/data`,
      status: 200,
      requestId: 'played-1',
      failure: null,
    });
  });

  test('no more than four calls in any second', async () => {
    const polite = client({ politeness: { callsASecond: 4 } });
    await Promise.all(Array.from({ length: 7 }, () => polite.table('FOLK1A')));
    const at = services.calls.map((call) => call.at);
    // The fifth call is a second after the first, less the time a call takes to arrive.
    expect(at[4]! - at[0]!).toBeGreaterThan(900);
  });

  test('a fault that passes is asked again', async () => {
    services.next('down', 'busy');
    expect((await client().table('FOLK1A')).id).toBe('FOLK1A');
    expect(attempts.map((attempt) => attempt.failure)).toEqual([
      'statistics/service-down',
      'statistics/too-many-calls',
      null,
    ]);
  });

  test('a refusal is not asked again', async () => {
    expect(await failure(client().table('FOLK99'))).toBe(
      'Statistics Denmark, StatBank no longer knows the table FOLK99. Another has probably taken its place; choose the new one in the catalogue. [statistics/table-gone]',
    );
    expect(attempts).toHaveLength(1);
  });
});

describe('what goes wrong has a name', () => {
  test.each<[Mood, string]>([
    ['down', 'statistics/service-down'],
    ['busy', 'statistics/too-many-calls'],
    ['cut-off', 'statistics/cut-off'],
  ])('%s may pass: %s after three tries', async (mood, code) => {
    services.always(mood);
    expect(await failure(client().table('FOLK1A'))).toContain(`[${code}]`);
    expect(attempts).toHaveLength(3);
  });

  test.each<[Mood, string]>([
    ['web-page', 'statistics/html-not-data'],
    ['half', 'statistics/broken-json'],
    ['latin-1', 'statistics/wrong-encoding'],
    ['refusal-as-success', 'statistics/statbank-refused'],
    ['endless', 'statistics/too-large'],
    ['redirect-away', 'statistics/other-host'],
    ['redirect-here', 'statistics/request-refused'],
  ])('%s stays: %s after one try', async (mood, code) => {
    services.always(mood);
    expect(await failure(client().table('FOLK1A'))).toContain(`[${code}]`);
    expect(attempts).toHaveLength(1);
  });

  test('a refusal that comes as a success', async () => {
    services.next('well', 'refusal-as-success');
    expect(await failure(client().data('FOLK1A', REBILD_AND_AALBORG))).toContain('(EXTRACT-NOTALLOWED): Ikke tilladt');
  });

  test('a service that says nothing is given up after its time', async () => {
    services.always('silent');
    const impatient = client({ politeness: { patience: 100, retries: 0 } });
    expect(await failure(impatient.table('FOLK1A'))).toContain('[statistics/service-slow]');
  });

  test('nobody there', async () => {
    const nobody = statbankClient({
      politeness: { ...quick(), hosts: new Set(['127.0.0.1:9']) },
      parts: partsInFolder(folder),
      base: 'http://127.0.0.1:9/v1',
    });
    expect(await failure(nobody.table('FOLK1A'))).toContain('[statistics/service-silent]');
  });

  test('a road that is not secure', async () => {
    const insecure = statbankClient({
      politeness: { ...quick(), hosts: new Set([services.host]) },
      parts: partsInFolder(folder),
      base: `https://${services.host}/v1`,
    });
    expect(await failure(insecure.table('FOLK1A'))).toContain('[statistics/certificate]');
  });

  test('no call at all to a host that is not on the list', async () => {
    const elsewhere = client({ politeness: { hosts: new Set(['api.statbank.dk']) } });
    expect(await failure(elsewhere.table('FOLK1A'))).toContain('[statistics/other-host]');
    expect(services.calls).toEqual([]);
  });
});

function quick(): Omit<Politeness, 'hosts'> {
  return { callsASecond: 100, patience: 2000, retries: 0, firstWait: 5, told: () => {} };
}
