import { expect, test } from 'vitest';
import { ALL_RULES } from '../../rules/rules.ts';
import { pejl } from '../testing.ts';

test('every rule stands in the list, for people and for programs', async () => {
  const { code, out } = await pejl('rules --format csv');
  expect(code).toBe(0);
  expect(out.trim().split('\r\n')).toHaveLength(ALL_RULES.length + 1);
  expect((await pejl('rules')).out).toContain('Refusionstrappen');
});

test('one rule: plain words, its law with days, source and confidence, and an example', async () => {
  const { out } = await pejl('rules rf-01');
  expect(out).toContain('RF-01 Refusionstrappen\n');
  expect(out).toContain('  2016-01-04–: fra 1: 80 %, fra 5: 40 %, fra 27: 30 %, fra 53: 20 %.');
  expect(out).toContain('Efterset i kilden.\n');
  expect(out).toContain('  RF-01-a Femte uge på kontanthjælp: staten betaler 40 pct.\n');
  expect(out).toContain('Kontanthjælp, uge nr. 5: staten betaler 40 %, kommunen 60 %.\n');
});

test('what is open says what must be decided', async () => {
  const { out } = await pejl('rules RF-03');
  expect(out).toContain('Vælg »dage«');
  expect(out).toContain('Skal afgøres lokalt.');
});

test('one about something else says what it is asked with; versions as CSV', async () => {
  expect((await pejl('rules TM-04')).out).toContain('Spørges med: alle i gruppen\n');
  const { out } = await pejl('rules RF-04 --format csv');
  expect(out).toContain('refusion/nulstilling-uger,,,52,weeks,');
});

test('a mistyped id is refused with those there are', async () => {
  const { code, err } = await pejl('rules RF-77');
  expect(code).toBe(1);
  expect(err).toContain('»RF-77« er ikke en regel. Brug en af: BN-01, BN-02,');
});
