import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseDay } from '../../../core/day.ts';
import { PejlError } from '../../../core/errors/pejl-error.ts';
import { jobindsatsClient } from './jobindsats-client.ts';
import { playedY60a02 } from './testing/played-jobindsats.ts';
import { type PlayedServices, playServices } from './testing/played-services.ts';

let services: PlayedServices;
beforeAll(async () => {
  services = await playServices();
});
beforeEach(() => {
  services.calls.length = 0;
  services.indicators.splice(0, 1, playedY60a02());
  services.always('well');
});
afterAll(() => services.close());

function client(key: string | null = services.key, aliases = {}) {
  return jobindsatsClient({
    politeness: {
      hosts: new Set([services.host]),
      callsASecond: 100,
      patience: 2000,
      retries: 1,
      firstWait: 5,
      told: () => {},
    },
    key,
    aliases,
    base: services.jobindsats,
  });
}

const MUNICIPALITIES = { _nykom: { level: 'nykom' } } as const;

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
  test('come in order of time, whatever order they are sent in; null is unknown', async () => {
    const wish = { periodType: 'M', periods: { latest: 2 }, hierarchies: MUNICIPALITIES } as const;
    const extract = await client().data('y60a02', wish);
    expect(extract).toMatchObject({ publishedOn: parseDay('2026-11-20'), nextOn: parseDay('2026-12-21') });
    const persons = extract.observations.filter(({ measure }) => measure === 'Antal personer');
    expect(persons.map(({ period, area, value, missing }) => [period, area, value, missing])).toEqual([
      ['2026-01', '840', 403, null],
      ['2026-01', '851', 7003, null],
      ['2026-01', '825', null, 'not-available'],
      ['2026-02', '840', 406, null],
      ['2026-02', '851', 7006, null],
      ['2026-02', '825', null, 'not-available'],
    ]);
  });

  test('more periods than there are: the number there is is read from the refusal, and asked for', async () => {
    const wish = { periodType: 'M', periods: { latest: 24 }, hierarchies: MUNICIPALITIES } as const;
    const { observations } = await client().data('y60a02', wish);
    expect(new Set(observations.map(({ period }) => period)).size).toBe(8);
    expect(services.calls.map(({ path }) => path)).toEqual(['/v3/table/y60a02', '/v3/data/y60a02', '/v3/data/y60a02']);
  });

  test('from a month on', async () => {
    const wish = { periodType: 'M', periods: { since: '2025M12' }, hierarchies: MUNICIPALITIES } as const;
    const { observations } = await client().data('y60a02', wish);
    expect([...new Set(observations.map(({ period }) => period))]).toEqual(['2025-12', '2026-01', '2026-02']);
  });
});

describe('what goes wrong has a name', () => {
  const wish = { periodType: 'M', periods: { latest: 1 }, hierarchies: MUNICIPALITIES } as const;

  test('no key: nothing is asked', async () => {
    expect(await failure(client(null).data('y60a02', wish))).toBe(
      'Jobindsats requires a key. Write the municipality’s key in PEJL_JOBINDSATS_KEY; the service gives it out. [statistics/no-key]',
    );
    expect(services.calls).toEqual([]);
  });

  test('an expired key, and it stands in no message', async () => {
    const told = await failure(client('an-expired-key').data('y60a02', wish));
    expect(told).toContain('write it in PEJL_JOBINDSATS_KEY. [statistics/key-refused]');
    expect(told).not.toContain('an-expired-key');
  });

  test('a table without such areas is refused before the figures are asked for', async () => {
    const elsewhere = { ...wish, hierarchies: { _region: 'top' } } as const;
    expect(await failure(client().data('y60a02', elsewhere))).toBe(
      'The table y60a02 has no “_region”. It has: _nykom. [statistics/no-such-variable]',
    );
    expect(services.calls.map(({ path }) => path)).toEqual(['/v3/table/y60a02']);
  });

  test('quarters of a monthly table', async () => {
    expect(await failure(client().data('y60a02', { ...wish, periodType: 'Q' }))).toBe(
      '“Q” is not in period of the table y60a02. There are: M. [statistics/no-such-value]',
    );
  });

  test('a table that is gone', async () => {
    expect(await failure(client().data('y36a02', wish))).toContain('[statistics/table-gone]');
  });

  test('a web page instead of figures', async () => {
    services.next('well', 'web-page');
    expect(await failure(client().data('y60a02', wish))).toContain('[statistics/html-not-data]');
  });

  test('half an answer that claims to be whole', async () => {
    services.next('well', 'half');
    expect(await failure(client().data('y60a02', wish))).toContain('[statistics/broken-json]');
  });
});
