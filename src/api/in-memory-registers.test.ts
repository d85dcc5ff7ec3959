import { describe, expect, test } from 'vitest';
import { life } from '../register/life.ts';
import { registerOf } from '../register/register-of-lives.ts';
import { inMemoryRegisters } from './in-memory-registers.ts';

const ada = life('Ada').lives('840', '2010-01-01');
const bo = life('Bo').lives('851', '2010-01-01');
const rebild = { municipality: '840', register: registerOf([ada]), isSynthetic: false };

describe('registers in memory', () => {
  test('are found by municipality, and one that is not there is named beside those that are', async () => {
    const registers = inMemoryRegisters([rebild], () => '2026-11-28T07:00:00Z');
    expect(await registers.municipalities()).toEqual(['840']);
    expect(await registers.of('840')).toMatchObject({ isSynthetic: false, changedAt: '2026-11-28T07:00:00Z' });
    await expect(registers.of('851')).rejects.toMatchObject({
      code: 'api/no-register',
      text: {
        da: 'Der er intet register for kommune 851. Der er for: 840.',
        en: 'There is no register for municipality 851. There is for: 840.',
      },
    });
    await expect(inMemoryRegisters().of('851')).rejects.toMatchObject({
      text: { en: 'There is no register for municipality 851. There is for: –.' },
    });
  });

  test('one that is taken in takes the place of the other, changes every version, and is remembered as an import', async () => {
    const registers = inMemoryRegisters([rebild]);
    const before = [await registers.version(), (await registers.of('840')).version];
    const files = [{ file: 'persons', rows: 1 }] as const;
    const marker = { synthetic: true, made: {} } as const;
    await registers.take({ municipality: '840', register: registerOf([bo]), files, rejected: 2, marker });
    const { live, version, isSynthetic } = await registers.of('840');
    expect([live.person('Ada'), live.person('Bo')?.id, isSynthetic]).toEqual([null, 'Bo', true]);
    expect([await registers.version(), version].filter((each, at) => each === before[at])).toEqual([]);
    expect(await registers.imports('840')).toMatchObject([{ files, rejected: 2, isSynthetic: true }]);
    expect(await registers.imports('851')).toEqual([]);
  });
});
