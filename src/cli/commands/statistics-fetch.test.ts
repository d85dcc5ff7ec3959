import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type PlayedServices, playServices } from '../../statistics/connect/node/testing/played-services.ts';
import { pejl as runPejl } from '../testing.ts';

// Each command opens the database anew.
vi.setConfig({ testTimeout: 120_000 });

let services: PlayedServices;
const folder = mkdtempSync(join(tmpdir(), 'pejl-feeds-'));
beforeAll(async () => {
  services = await playServices();
});
afterAll(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

const pejl = (line: string, key = services.key) =>
  runPejl(line, {
    folder,
    env: { PEJL_STATISTICS_URL: `http://${services.host}`, PEJL_JOBINDSATS_KEY: key, PEJL_DATA: 'database' },
  });
const status = async () => JSON.parse((await pejl('statistics status --municipality 840 --format json')).out);
const statusOf = async (id: string) => (await status()).find(({ feed }: { feed: string }) => feed === id);

test('the feeds that come along can be listed', async () => {
  const { code, out } = await pejl('statistics list --format csv');
  expect(code).toBe(0);
  expect(out).toContain('befolkning-16-66');
  expect(out.trim().split('\n').length).toBeGreaterThan(20);
});

describe('fetching', () => {
  test('both services; what came stands in the status', async () => {
    const { code, err } = await pejl('statistics fetch befolkning-16-66 kontanthjaelp --municipality 840');
    expect(err).toContain('befolkning-16-66: 112 tal, 112 nye eller ændrede');
    expect(err).toContain('kontanthjaelp: 48 tal, 48 nye eller ændrede');
    expect(code).toBe(0);
    expect(await statusOf('kontanthjaelp')).toMatchObject({ state: 'published', findings: [] });
    expect(await statusOf('sygedagpenge')).toMatchObject({ state: 'never', fetchedAt: null });
  });

  test('fetched again, nothing is new', async () => {
    const { err } = await pejl('statistics fetch kontanthjaelp --municipality 840 --lang en');
    expect(err).toContain('kontanthjaelp: 48 figures, 0 new or changed');
  });

  test('a key that has expired: exit code 1, what to do, and the last good figures stay', async () => {
    const { code, err } = await pejl('statistics fetch kontanthjaelp --municipality 840', 'old');
    expect(code).toBe(1);
    expect(err).toContain('bed tjenesten om en ny, og skriv den i PEJL_JOBINDSATS_KEY. [statistics/key-refused]');
    const { state, publishedAt } = await statusOf('kontanthjaelp');
    expect([state, publishedAt !== null]).toEqual(['failed', true]);
  });

  test('a level that jumps is stopped, and let through by a person with a reason', async () => {
    const [table] = services.indicators;
    const value = table!.value;
    table!.value = (month, area, column) => (value(month, area, column) ?? 0) * (month === '2026M02' ? 10 : 1);
    const { code, err } = await pejl('statistics fetch kontanthjaelp --municipality 840');
    expect(code).toBe(1);
    expect(err).toContain('kontanthjaelp: standset, til nogen har set på:\n  ');
    expect((await statusOf('kontanthjaelp')).state).toBe('stopped');

    const accepted = await pejl('statistics accept kontanthjaelp --municipality 840 --by Ida --reason Lukning');
    expect(accepted.code).toBe(0);
    expect(accepted.err).toContain('kontanthjaelp: offentliggjort\n');
    expect((await statusOf('kontanthjaelp')).state).toBe('published');
  });
});

describe('what is refused', () => {
  test('a feed that is not there, with the closest', async () => {
    const { code, err } = await pejl('statistics fetch kontanthjelp --municipality 840');
    expect([code, err]).toEqual([
      1,
      'Der er ingen kilde med id »kontanthjelp«. Mente du kontanthjaelp? Se alle med: pejl statistics list [cli/unknown-feed]\n',
    ]);
  });

  test('a municipality that is not there', async () => {
    const { code, err } = await pejl('statistics fetch --municipality 999');
    expect(code).toBe(1);
    expect(err).toContain('[core/unknown-municipality]');
  });

  test('nothing to decide', async () => {
    const { code, err } = await pejl('statistics accept sygedagpenge --municipality 840 --by Ida --reason x');
    expect(code).toBe(1);
    expect(err).toContain('[storage/nothing-stopped]');
  });

  test('any other address in place of the services', async () => {
    const { err } = await runPejl('statistics fetch --municipality 840', {
      folder,
      env: { PEJL_STATISTICS_URL: 'http://example.org' },
    });
    expect(err).toContain('[cli/bad-setting]');
  });
});
