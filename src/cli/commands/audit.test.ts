import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anchorAll, linkAll } from '../../access/keep-linked.ts';
import { recordInStorage } from '../../access/record-in-storage.ts';
import { parseDay } from '../../core/day.ts';
import { openStorage } from '../../storage/open.ts';
import { pejl as runPejl } from '../testing.ts';

// Each command opens the database anew.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'pejl-audit-'));
const anchors = join(folder, 'anchors.jsonl');
const pejl = (line: string) => runPejl(line, { folder, env: { PEJL_DATA: 'database' }, today: parseDay('2026-11-28') });

beforeAll(async () => {
  const storage = await openStorage({ folder: join(folder, 'database') });
  await storage.asMunicipality('840', async (tx) => {
    await tx.insertInto('municipality').values({ code: '840' }).execute();
    for (const person of ['p1', 'p2']) {
      await recordInStorage.note(tx, {
        kind: 'read',
        action: 'persons/read',
        user: 'ida',
        role: 'caseworker',
        purpose: null,
        subject: { kind: 'person', id: person },
        municipality: '840',
        outcome: 'allowed',
        why: null,
        criteria: null,
        request: 'r1',
      });
    }
  });
  await linkAll(storage);
  await anchorAll(storage, anchors, '2026-11-28T08:00:00Z');
  await storage.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a whole record', async () => {
  const { code, out } = await pejl('audit verify --anchors anchors.jsonl');
  expect([code, out]).toEqual([0, '840: 2 hændelser, kæden er hel\n']);
});

test('a record that is not the one written down outside: exit code 1, and which link', async () => {
  const text = readFileSync(anchors, 'utf8');
  writeFileSync(
    join(folder, 'other.jsonl'),
    text.replace(/"hash":"./, '"hash":"0').replace(/"hash":"0{2}/, '"hash":"01'),
  );
  const { code, out, err } = await pejl('audit verify --municipality 840 --anchors other.jsonl --lang en');
  expect(code).toBe(1);
  expect(out).toMatch(
    /^840: 1 events are whole; then: link 2 \(.*\) is not what was written down outside the database\n$/,
  );
  expect(err).toContain('The record of use is broken in 840.');
});

test('a damaged file of anchors is told with its line', async () => {
  writeFileSync(join(folder, 'damaged.jsonl'), `${readFileSync(anchors, 'utf8')}half a li`);
  const { code, err } = await pejl('audit verify --anchors damaged.jsonl');
  expect(code).toBe(1);
  expect(err).toMatch(/damaged\.jsonl:2: Linjen er ikke en ende af kæden\..*\[access\/not-an-anchor\]\n$/);
});

test('the record as lines of JSON: ids, no names', async () => {
  const { out } = await pejl('audit export --municipality 840');
  const events = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events.map(({ subject_id, user_id, kind }) => [subject_id, user_id, kind]).sort()).toEqual([
    ['p1', 'ida', 'read'],
    ['p2', 'ida', 'read'],
  ]);
});

test('the last half year is kept: the last day that may go, and the first that may not', async () => {
  const { code, err } = await pejl('audit retire --municipality 840 --before 2026-06-02');
  expect(code).toBe(1);
  expect(err).toContain('[cli/kept-by-rule]');
  expect((await pejl('audit retire --municipality 840 --before 2026-06-01 --lang en')).err).toContain('0 events');
});
