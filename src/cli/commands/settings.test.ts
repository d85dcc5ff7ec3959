import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { openStorage } from '../../storage/open.ts';
import { recordSetting } from '../../storage/writers/record-setting.ts';
import { pejl } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'pejl-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const given = {
  municipality: '851',
  from: parseDay('2019-01-01'),
  who: 'Økonomiudvalget',
  when: parseDay('2018-12-01'),
  ground: 'Vejledningen',
  withdrawn: false,
  recordedBy: 'Ada',
};

beforeAll(async () => {
  const storage = await openStorage({ folder: join(folder, 'data') });
  await storage.asMunicipality('851', async (tx) => {
    await tx.insertInto('municipality').values({ code: '851' }).execute();
    await recordSetting(tx, { ...given, name: 'selvbooking/vindue-dage', value: { aabner: 21, lukker: 3 } });
    await recordSetting(tx, { ...given, name: 'selvbooking/vindue-dage', value: { aabner: 14, lukker: 3 } });
    await recordSetting(tx, { ...given, name: 'visning/mindste-gruppe', value: 10 });
  });
  await storage.close();
}, 120_000);

test('what holds, in the form that --decisions reads', async () => {
  const { code, out } = await pejl('settings --municipality 851 --data data', { folder });
  expect(code).toBe(0);
  expect(out).toContain('law: selvbooking/vindue-dage');
  expect(out).not.toContain('21');
  expect(out).not.toContain('mindste-gruppe');
  writeFileSync(join(folder, 'afgoerelser.yaml'), out);
  const rule = await pejl('rules KF-06 --decisions afgoerelser.yaml', { folder });
  expect(rule.out).toContain('Samtalen skal bookes senest');
});

test('the history holds all of it', async () => {
  const { out } = await pejl('settings --municipality 851 --history --format json --data data', { folder });
  expect(JSON.parse(out)).toHaveLength(3);
});

test('a code that is none is refused', async () => {
  const { code, err } = await pejl('settings --municipality 85 --data data', { folder });
  expect([code, err]).toEqual([1, expect.stringContaining('»85« er ikke en kommunekode')]);
});
