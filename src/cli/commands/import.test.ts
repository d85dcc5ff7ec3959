import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pejl, type Ran } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'pejl-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PERSONS = 'person_id,birth_date,sex\np1,1980-05-01,k\np2,1990-02-28,m\n';
const RESIDENCE = 'person_id,municipality,from,to\np1,840,2015-01-01,\np2,840,2015-01-01,2018-01-15\n';
const SPELLS =
  'person_id,benefit,from,to,degree\np1,kontanthjaelp,2018-01-01,2018-02-28,\np2,sygedagpenge,2018-01-11,,0.5\n';
const MARKER = '{"synthetic":true,"made":{"municipality":"840","seed":7}}';

function register(name: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(join(folder, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  return name;
}

const FILES = { 'persons.csv': PERSONS, 'residence.csv': RESIDENCE, 'spells.csv': SPELLS };
const reg = register('reg', FILES);
/** Without the lines that tell of progress: whether there are any depends on the machine. */
async function run(line: string): Promise<Ran> {
  const ran = await pejl(line, { folder });
  return { ...ran, err: ran.err.replaceAll(/^.*…\n/gm, '') };
}

describe('pejl import register and pejl export register', () => {
  test('in, again, newer, and out: only what changed is recorded, and the newest comes out', async () => {
    const first = await run(`import register ${reg} --data one --format json`);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(JSON.parse(first.out)).toEqual([
      { file: 'persons', rows: 2, added: 2, corrected: 0, withdrawn: 0 },
      { file: 'residence', rows: 2, added: 2, corrected: 0, withdrawn: 0 },
      { file: 'spells', rows: 2, added: 2, corrected: 0, withdrawn: 0 },
    ]);
    const again = await run(`import register ${reg} --data one --format csv`);
    expect([again.code, again.err]).toEqual([0, 'Intet er ændret.\n']);
    expect(again.out.split(/\r?\n/)[3]).toBe('spells,2,0,0,0');
    const ended = SPELLS.replace('2018-01-11,,', '2018-01-11,2018-01-31,');
    const newer = await run(
      `import register ${register('newer', { ...FILES, 'spells.csv': ended })} --data one --format csv`,
    );
    expect(newer.out.split(/\r?\n/)[3]).toBe('spells,2,0,1,0');
    const out = await run('export register out --data one');
    expect([out.code, out.out, out.err]).toEqual([0, '', 'Registret for kommune 840 er skrevet i out: 3 filer.\n']);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['persons.csv', 'residence.csv', 'spells.csv']);
    expect(readFileSync(join(folder, 'out/spells.csv'), 'utf8')).toBe(
      'person_id,benefit,from,to,degree,readiness,granted_on\np1,kontanthjaelp,2018-01-01,2018-02-28,1,,\np2,sygedagpenge,2018-01-11,2018-01-31,0.5,,\n'.replace(
        '2018-02-28,1,',
        '2018-02-28,,',
      ),
    );
    expect((await run('export register before --data one --recorded-at 2018-10-01')).code).toBe(1);
    const parquet = await run('export register out2 --data one --form parquet');
    expect(parquet.code).toBe(0);
    expect((await run('import register out2 --data one')).err).toBe('Intet er ændret.\n');
  }, 180_000);

  test('a bad row stops everything; with --accept-rejects the good ones are stored', async () => {
    const bad = register('bad', { ...FILES, 'spells.csv': `${SPELLS}p9,sygedagpenge,2018-01-11,,\n` });
    const refused = await run(`import register ${bad} --data two`);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('spells.csv:4');
    expect(existsSync(join(folder, 'two'))).toBe(false);
    const taken = await run(`import register ${bad} --data two --accept-rejects rejects.csv --format csv`);
    expect([taken.code, taken.err]).toEqual([0, 'Rækker, der ikke kunne bruges: 1. De står i rejects.csv.\n']);
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toContain('register/unknown-person');
  }, 180_000);

  test('whose register it is must be clear', async () => {
    const moved = RESIDENCE.replace('p2,840', 'p2,851');
    const two = register('moved', { ...FILES, 'residence.csv': moved });
    expect((await run(`import register ${two} --data three`)).err).toBe(
      'Sig med --municipality KODE, hvis register det er. Fundet: 840, 851. [cli/whose-register]\n',
    );
    expect((await run(`import register ${two} --data three --municipality 84`)).code).toBe(1);
    const { code, err } = await run(`import register ${two} --data three --municipality 851`);
    expect([code, err]).toEqual([0, '']);
  }, 180_000);

  test('without residence.csv everybody lives where the option says, and a synthetic register stays one', async () => {
    const { 'residence.csv': _residence, ...rest } = FILES;
    const nowhere = register('nowhere', { ...rest, 'register.json': MARKER });
    const { code, err } = await run(`import register ${nowhere} --data four --municipality 840`);
    expect([code, err]).toEqual([
      0,
      'Registret er syntetisk: personerne findes ikke.\nUden residence.csv regnes alle for altid at bo i kommune 840.\n',
    ]);
    await run('export register four-out --data four');
    expect(JSON.parse(readFileSync(join(folder, 'four-out/register.json'), 'utf8'))).toEqual(JSON.parse(MARKER));
    const real = await run(`import register ${reg} --data four`);
    expect(real.code).toBe(1);
    expect(real.err).toBe(
      'Kommunens register i databasen er syntetisk, men det, der skal læses ind, er det ikke (det har ingen register.json). De må ikke blandes; brug en anden database. Intet er ændret. [storage/real-over-synthetic]\n',
    );
  }, 180_000);
});
