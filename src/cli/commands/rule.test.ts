import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RULES } from '../../rules/rules.ts';
import { pejl } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'pejl-rule-'));
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, 'register'));
writeFileSync(join(folder, 'register/persons.csv'), 'person_id,birth_date\nada,1980-05-01\nbo,1990-01-01\n');
writeFileSync(
  join(folder, 'register/residence.csv'),
  'person_id,municipality,from\nada,840,2010-01-01\nbo,840,2010-01-01\n',
);
writeFileSync(
  join(folder, 'register/spells.csv'),
  'person_id,benefit,from,to\nada,kontanthjaelp,2016-01-04,\nbo,kontanthjaelp,2016-01-04,2016-07-03\nbo,su,2016-07-04,2018-07-01\nbo,kontanthjaelp,2018-07-02,\n',
);
writeFileSync(
  join(folder, 'afgoerelser.yaml'),
  '- { law: refusion/blokerer-uafklaret, value: { su: true }, who: Økonomiudvalget, when: 2026-01-15, ground: BEK 14 af 08/01/2026 }\n',
);

const ask = (rest: string) => pejl(`rule ${rest} --register register`, { folder });

test('the answer as JSON: value, ground with days, facts and what comes next', async () => {
  const { code, out } = await ask('RF-09 --person ada --on 2016-02-01 --format json');
  expect(code).toBe(0);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({
    rule: 'RF-09',
    person: 'ada',
    on: '2016-02-01',
    answer: { number: 5, step: 2, nextStep: { step: 3, week: '2016-W27' } },
    next: { on: '2016-07-04' },
  });
  expect(answer.ground[0]).toMatchObject({ law: 'refusion/satser', from: '2016-01-04', to: null, confidence: 'V' });
  expect(answer.facts[0].text.en).toBe('Cash benefit from 4 January 2016');
});

test('the answer for people, in Danish', async () => {
  const { out } = await ask('rf-01 --person ada --on 2016-02-01');
  expect(out).toContain('RF-01 Refusionstrappen, 01.02.2016\n');
  expect(out).toContain('Fordi\n  Fra uge 1, 2016 til og med uge 5, 2016: ydelsesuge nr. 1–5.\n');
  expect(out).toContain('§ 5, stk. 2-4 (04.01.2016–). Efterset i kilden.\n');
});

test('an open decision is refused by name, and answered with the municipality’s decisions', async () => {
  const { code, err } = await ask('RF-03 --person bo --on 2018-07-02');
  expect(code).toBe(1);
  expect(err).toContain('refusion/blokerer-uafklaret › su');
  const { out } = await ask('RF-03 --person bo --on 2018-07-02 --format json --decisions afgoerelser.yaml');
  expect(JSON.parse(out).answer).toMatchObject({ benefitWeek: true, number: 27 });
});

test('what cannot be decided names the facts', async () => {
  const { code, out } = await ask('BN-04 --person ada --on 2018-02-01 --format json');
  expect(code).toBe(0);
  expect(JSON.parse(out).undecidable.facts).not.toHaveLength(0);
  expect((await ask('BN-04 --person ada --on 2018-02-01')).out).toContain('Kan ikke afgøres\n  Visitationen mangler.');
});

test.each([
  ['RF-99 --person ada --on 2018-01-01', 'rules/unknown-rule'],
  ['RF-01 --person eva --on 2018-01-01', 'cli/unknown-person'],
  ['RF-01 --person ada --on 2018-02-30', 'core/not-a-day'],
  ['RF-01 --person ada --on 2015-01-01', 'rules/not-covered'],
])('%s is refused: %s', async (line, code) => {
  const ran = await ask(`${line} --format json`);
  expect(ran.code).toBe(1);
  expect(JSON.parse(ran.err).error.code).toBe(code);
});

test('every rule answers on the command line', async () => {
  for (const { id } of RULES) expect([id, (await ask(`${id} --person ada --on 2018-02-01`)).err]).toEqual([id, '']);
});
