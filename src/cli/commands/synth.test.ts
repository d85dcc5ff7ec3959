import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pejl } from '../testing.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pejl-synth-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ONE_YEAR = '--from 2016-01-01 --to 2016-12-31';
const synth = (options: string) => pejl(`synth ${options}`, { folder });

describe('pejl synth', () => {
  test('writes a register that says it is synthetic, tells how far it is, and measures like any other', async () => {
    const { code, out, err } = await synth(`--municipality 350 --persons 6000 ${ONE_YEAR} --out lejre`);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(
      /^350 2016 …\nSyntetisk register i lejre: 6\.000 opdigtede personer, \d\.\d{3} forløb på ydelser, 2016-01-01–2016-12-31\.\n$/,
    );
    expect(JSON.parse(readFileSync(join(folder, 'lejre/register.json'), 'utf8'))).toEqual({
      synthetic: true,
      made: {
        by: 'pejl synth, model 1',
        municipalities: '350: 6000',
        from: '2016-01-01',
        to: '2016-12-31',
        seed: 1,
        figures: 3,
      },
    });
    const read = await pejl(
      'measure fuldtidspersoner --register lejre --area 350 --from 2016 --to 2016 --format json',
      { folder },
    );
    expect(read.err).toBe('Registret er syntetisk: personerne findes ikke.\n');
    expect(JSON.parse(read.out).rows[0].value).toBeGreaterThan(1000);
  });

  test('the same seed writes the same bytes, another seed others; Parquet holds the same register', async () => {
    const files = ['persons', 'spells', 'contacts', 'activities', 'workplaces', 'referrals'];
    const bytes = (name: string) => files.map((file) => readFileSync(join(folder, name, `${file}.csv`), 'utf8'));
    const asked = `--municipality 350,840 --persons 6500 ${ONE_YEAR}`;
    await synth(`${asked} --seed 7 --out one`);
    await synth(`${asked} --seed 7 --out two`);
    await synth(`${asked} --seed 8 --out three`);
    await synth(`${asked} --seed 7 --format parquet --out four`);
    expect(bytes('two')).toEqual(bytes('one'));
    expect(bytes('three')).not.toEqual(bytes('one'));
    const measured = (name: string) =>
      pejl(`measure personer --register ${name} --area 840 --from 2016-06 --to 2016-06 --by benefit --format csv`, {
        folder,
      });
    expect((await measured('four')).out).toBe((await measured('one')).out);
  }, 60_000);

  test('meets the figures of a file of one’s own', async () => {
    writeFileSync(
      join(folder, 'mine.csv'),
      'municipality,measure,where,period,value\n101,fuldtidspersoner,,2016,777\n',
    );
    await synth(`--municipality 101 --persons 4000 ${ONE_YEAR} --targets mine.csv --out kbh`);
    const { out } = await pejl(
      'measure fuldtidspersoner --register kbh --area 101 --from 2016 --to 2016 --format json',
      {
        folder,
      },
    );
    expect(Math.abs(JSON.parse(out).rows[0].value - 777)).toBeLessThan(0.5);
  });

  test.each([
    [
      `--municipality 840 --persons 500 ${ONE_YEAR} --out x`,
      1,
      /^500 personer er for få i 840: de offentliggjorte tal kræver mindst \d{4}\. Vælg flere med --persons\. \[register\/too-few-persons\]\n$/,
    ],
    [
      '--municipality 350 --from 2016-01-02 --to 2016-12-31 --out x',
      1,
      'Et syntetisk register kan ikke gå fra 2016-01-02 til 2016-12-31. Det skal begynde på den første dag i en måned, slutte på den sidste dag i en måned og dække fra 1 til 40 år. [register/synthetic-days]\n',
    ],
    [
      `--municipality 350 --persons 20 ${ONE_YEAR} --out x`,
      1,
      'Et syntetisk register kan ikke have 20 personer i en kommune. Vælg fra 500 til 1000000. [register/synthetic-persons]\n',
    ],
    [
      `--municipality 350 ${ONE_YEAR} --targets mangler.csv --out x`,
      1,
      'mangler.csv: Filen kan ikke læses (ENOENT). Kontrollér, at den findes, og at du har adgang til den. [statistics/file-not-readable]\n',
    ],
    [
      '--municipality 999 --out x',
      2,
      '»999« kan ikke bruges her: --municipality <codes>. Mulighederne er 101, 147, … 860, or several: 840,851. [cli/invalid-argument]\n',
    ],
    [
      '--municipality 350 --from i-går --out x',
      2,
      '»i-går« kan ikke bruges her: --from <date>. Mulighederne er 2013-01-01, 2019-12-31 …. [cli/invalid-argument]\n',
    ],
    [
      '--municipality 350',
      2,
      'Der mangler noget: --out <dir>. Se hvordan med: pejl synth --help [cli/missing-argument]\n',
    ],
  ])('refuses %s', async (options, code, message) => {
    const ran = await synth(options);
    expect([ran.code, ran.out]).toEqual([code, '']);
    if (typeof message === 'string') expect(ran.err).toBe(message);
    else expect(ran.err).toMatch(message);
  });

  test('figures that contradict one another are named', async () => {
    const rows = ['101,fuldtidspersoner,,2016,300', '101,fuldtidspersoner,benefit=a_dagpenge,2016,400'];
    writeFileSync(join(folder, 'contra.csv'), `municipality,measure,where,period,value\n${rows.join('\n')}\n`);
    const { code, err } = await synth(`--municipality 101 --persons 4000 ${ONE_YEAR} --targets contra.csv --out x`);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Tallet \d+ for fuldtidspersoner 2016 \(contra\.csv:\d\) kan ikke mødes sammen med de andre tal/,
    );
  });

  test('never takes the place of what is not a synthetic register', async () => {
    writeFileSync(join(folder, 'noter.txt'), 'mine');
    const { code, err } = await synth(`--municipality 350 --persons 6000 ${ONE_YEAR} --out .`);
    expect(code).toBe(1);
    expect(err).toContain('[register/folder-in-use]');
    expect(readFileSync(join(folder, 'noter.txt'), 'utf8')).toBe('mine');
  });

  test('--help tells everything in both languages', async () => {
    const [da, en] = [await pejl('synth --help'), await pejl('--lang en synth --help')];
    for (const option of [
      '--municipality',
      '--persons',
      '--from',
      '--to',
      '--seed',
      '--targets',
      '--format',
      '--out',
    ]) {
      expect(da.out).toContain(option);
    }
    expect(da.out).toContain('samme tal giver samme register, byte for byte');
    expect(en.out).toContain('the same number gives the same register, byte for byte');
  });
});
