import { expect, test } from 'vitest';
import { life } from '../register/life.ts';
import { registerOf } from '../register/register-of-lives.ts';
import { demoRegistersBeside } from './demo-registers-beside.ts';
import { inMemoryRegisters } from './in-memory-registers.ts';

const register = (name: string) => registerOf([life(name)]);
const taken = (municipality: string, name: string) => ({
  municipality,
  register: register(name),
  files: [],
  rejected: 0,
  marker: null,
});

test('invented registers are shown beside the stored ones, and give way to them', async () => {
  const [stored, inMemory] = [inMemoryRegisters(), inMemoryRegisters()];
  const { shown, invented } = demoRegistersBeside(stored, inMemory);
  const person = async (municipality: string, id: string) => (await shown.of(municipality)).live.person(id)?.id;
  await invented.take(taken('840', 'Ada'));
  expect([await stored.municipalities(), await shown.municipalities(), await person('840', 'Ada')]).toEqual([
    [],
    ['840'],
    'Ada',
  ]);
  const before = await shown.version();
  await shown.take(taken('840', 'Bo'));
  await shown.take(taken('607', 'Eva'));
  expect(await shown.version()).not.toBe(before);
  expect(await shown.municipalities()).toEqual(['607', '840']);
  expect([await person('840', 'Ada'), await person('840', 'Bo'), (await shown.imports('840')).length]).toEqual([
    undefined,
    'Bo',
    1,
  ]);
  expect(await stored.municipalities()).toEqual(['607', '840']);
});
