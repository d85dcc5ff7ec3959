import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../../test/databases.ts';
import { parseDay } from '../../core/day.ts';
import { inForce, settingsRecorded, settingsVersion } from '../readers/settings.ts';
import type { Storage } from '../storage.ts';
import { type NewSetting, recordSetting } from './record-setting.ts';

const setting = (more: Partial<NewSetting> = {}): NewSetting => ({
  municipality: '851',
  name: 'kontrol/fremadrettede-maaneder',
  value: { kontanthjaelp: 6 },
  from: parseDay('2019-01-01'),
  who: ' Økonomiudvalget ',
  when: parseDay('2018-12-01'),
  ground: 'KL’s vejledning',
  withdrawn: false,
  recordedBy: 'Ada',
  ...more,
});

describeOnEachDatabase('settings', (open) => {
  let storage: Storage;
  const read = () => storage.asMunicipality('851', settingsRecorded);
  const record = (more: Partial<NewSetting> = {}) =>
    storage.asMunicipality('851', (tx) => recordSetting(tx, setting(more)));

  beforeAll(async () => {
    ({ storage } = await open());
    await storage.asMunicipality('851', (tx) => tx.insertInto('municipality').values({ code: '851' }).execute());
  });

  describe('recorded, changed and taken back', () => {
    test('what was written comes back: value, days, who and why', async () => {
      await record();
      expect(await read()).toMatchObject([
        {
          name: 'kontrol/fremadrettede-maaneder',
          value: { kontanthjaelp: 6 },
          from: parseDay('2019-01-01'),
          who: 'Økonomiudvalget',
          when: parseDay('2018-12-01'),
          withdrawn: false,
        },
      ]);
    });

    test('two first days hold side by side; the later recording of one day wins, and the earlier stays on record', async () => {
      const before = await storage.asMunicipality('851', settingsVersion);
      await record({ from: parseDay('2020-01-01'), value: { kontanthjaelp: 9 } });
      await record({ value: { kontanthjaelp: 7 } });
      expect(await storage.asMunicipality('851', settingsVersion)).not.toBe(before);
      const all = await read();
      expect(all).toHaveLength(3);
      expect(inForce(all).map(({ value }) => value)).toEqual([{ kontanthjaelp: 7 }, { kontanthjaelp: 9 }]);
    });

    test('taken back for one first day, the other holds', async () => {
      await record({ value: null, withdrawn: true });
      expect(inForce(await read()).map(({ value }) => value)).toEqual([{ kontanthjaelp: 9 }]);
    });

    test('always is a first day of its own', async () => {
      await record({ from: null, value: { kontanthjaelp: 1 } });
      expect(inForce(await read())).toHaveLength(2);
    });

    test('without who or why the database refuses', async () => {
      await expect(record({ who: '  ' })).rejects.toThrow();
      await expect(record({ ground: '' })).rejects.toThrow();
    });
  });
});
