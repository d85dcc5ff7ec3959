import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inMemoryRegisters } from '../../api/in-memory-registers.ts';
import { parseDay } from '../../core/day.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { DEMO_MUNICIPALITIES } from '../../register/synthetic/demo-request.ts';
import type { CommandContext } from '../command.ts';
import { startDemoRegisters } from './demo-registers.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let said: string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pejl-demo-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const context: CommandContext = {
  env: {},
  folder: '.',
  language: 'da',
  out: () => undefined,
  err: (text) => said.push(text),
  say: (text) => text.da,
  today: () => parseDay('2019-12-31'),
};
/** All but Lejre are there already: the smallest is enough to see how it goes. */
const others = () =>
  DEMO_MUNICIPALITIES.filter((code) => code !== '350').map((municipality) => ({
    municipality,
    register: registerOf([]),
    isSynthetic: true,
  }));

async function started(files = folder) {
  said = [];
  const registers = inMemoryRegisters(others());
  await startDemoRegisters(registers, files, context).ready;
  return registers;
}

test('a register is made once: the next start reads it, and it is the same', async () => {
  const first = await (await started()).of('350');
  expect(said).toEqual([
    'Laver et syntetisk register for Lejre …\n',
    'Lejre: syntetisk register med 12.000 opdigtede personer er klar.\n',
  ]);
  expect(first.isSynthetic).toBe(true);

  const registers = await started();
  expect(said).toEqual(['Lejre: syntetisk register med 12.000 opdigtede personer er klar.\n']);
  const again = (await registers.of('350')).live.register;
  expect(again.people.spells.columns).toEqual(first.live.register.people.spells.columns);
  const [imported] = await registers.imports('350');
  expect(imported).toMatchObject({ rejected: 0, isSynthetic: true });
  expect(imported!.files.find(({ file }) => file === 'persons')).toEqual({ file: 'persons', rows: 12_000 });
});

test('files that were damaged, or made by another model, are made again', async () => {
  const files = join(folder, '350');
  writeFileSync(join(files, 'spells.csv.gz'), 'half');
  await started();
  expect(said[0]).toBe('Laver et syntetisk register for Lejre …\n');
  const marker = join(files, 'register.json');
  writeFileSync(marker, readFileSync(marker, 'utf8').replace('model 1', 'model 0'));
  await started();
  expect(said[0]).toBe('Laver et syntetisk register for Lejre …\n');
});

test('where the files cannot be kept the register is there all the same, and that is told', async () => {
  const taken = join(folder, 'taken');
  writeFileSync(taken, '');
  const registers = await started(taken);
  expect(await registers.municipalities()).toContain('350');
  expect(said.at(-1)).toMatch(/^Lejre: .* Registret laves igen ved næste start\.\n$/);
});

test('a municipality that has a register keeps it, and nothing is made when all have one', async () => {
  said = [];
  const all = [...others(), { municipality: '350', register: registerOf([]), isSynthetic: false }];
  const registers = inMemoryRegisters(all);
  await startDemoRegisters(registers, join(folder, 'none'), context).ready;
  expect(said).toEqual([]);
  expect((await registers.of('350')).isSynthetic).toBe(false);
  expect(readdirSync(folder)).not.toContain('none');
});

test('stopping in the middle ends the thread without a word of it', async () => {
  said = [];
  const demo = startDemoRegisters(inMemoryRegisters(), join(folder, 'stopped'), context);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await demo.stop();
  expect(said.join('')).not.toContain('[');
});
