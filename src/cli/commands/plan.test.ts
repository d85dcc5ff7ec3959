import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pejl } from '../testing.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pejl-plan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const AALBORG = readFileSync('plans/aalborg-2018.yaml', 'utf8');

function write(change: (text: string) => string): void {
  const changed = change(AALBORG);
  expect(changed).not.toBe(AALBORG);
  writeFileSync(join(folder, 'aalborg-2018.yaml'), changed);
}

test('plan list: the five plans and what is in them', async () => {
  const { code, out } = await pejl('plan list --format json');
  expect(code).toBe(0);
  const rows = JSON.parse(out);
  expect(rows.map(({ plan }: { plan: string }) => plan)).toEqual([
    'aalborg-2018',
    'fredericia-2019',
    'hedensted-2017',
    'lejre-2019',
    'rebild-2018',
  ]);
  expect(rows[0]).toEqual({
    plan: 'aalborg-2018',
    municipality: { code: '851', name: 'Aalborg' },
    year: 2018,
    kind: 'draft',
    goals: 32,
    goalsWithNumber: 21,
    initiatives: 96,
    principles: 13,
  });
});

describe('plan check', () => {
  test('a plan without faults: 0, and what was read', async () => {
    const { code, out, err } = await pejl('plan check plans/rebild-2018.yaml');
    expect([code, err]).toEqual([0, 'Intet er galt.\n']);
    expect(out).toContain('Rebild');
  });

  test('every fault of every file at once, each with file, line and column', async () => {
    write((text) =>
      text
        .replace('code: "851"', 'code: "851"')
        .replace(/^year: 2018$/m, 'year: 2018x')
        .replace('kind: draft', 'kind: drafty'),
    );
    const { code, out, err } = await pejl('plan check aalborg-2018.yaml nothing-here.yaml', { folder });
    expect([code, out]).toEqual([1, '']);
    const lines = err.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(err).toMatch(/aalborg-2018\.yaml:\d+:\d+ year: .*\[plan\/not-a-number\]/);
    expect(err).toMatch(/aalborg-2018\.yaml:\d+:\d+ kind: .*\[plan\/unknown-value\]/);
    expect(err).toMatch(/nothing-here\.yaml.*\[plan\/file-unreadable\]/);
    expect(err).not.toMatch(/ at .*\.ts/);
  });

  test('for programs: the faults as JSON', async () => {
    write((text) => text.replace(/^year: 2018$/m, 'yaer: 2018'));
    const { code, err } = await pejl('plan check aalborg-2018.yaml --format json', { folder });
    expect(code).toBe(1);
    const { errors } = JSON.parse(err);
    expect(errors.map(({ code }: { code: string }) => code).sort()).toEqual([
      'plan/missing-field',
      'plan/unknown-field',
    ]);
    expect(errors[0].place).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
  });

  test('a file that is no plan', async () => {
    writeFileSync(join(folder, 'x.yaml'), '"never closed');
    const { code, err } = await pejl('plan check x.yaml', { folder });
    expect(code).toBe(1);
    expect(err).toContain('[plan/not-yaml]');
  });
});
