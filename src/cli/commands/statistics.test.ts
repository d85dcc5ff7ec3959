import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { months, noise } from '../../statistics/testing/random-series.ts';
import { pejl as runPejl } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'pejl-statistics-'));
afterAll(() => rmSync(folder, { recursive: true }));

const next = noise(1);
const FILES = {
  'aup02.csv': '\uFEFFOMRÅDE;KØN;TID;INDHOLD\r\nRebild;I alt;2025M03;2,1\r\nLæsø;I alt;2025M03;..\r\n',
  'dream.csv': 'lobenr,y_1401,y_1402\n7,130,130\n',
  'tom.csv': 'lobenr,y_1401\n7,\n',
  'side.html': '<html></html>',
  'tal.csv': 'municipality,value,population\n840,2000,20000\n851,1900,10000\n607,1000,10000\n',
  'serie.csv': months(60, (index) => 500 + 10 * Math.sin((index / 6) * Math.PI) + next()),
  'kort.csv': months(20, (index) => index),
};
for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);

const pejl = (line: string) => runPejl(line, { folder });
const json = async (line: string) => JSON.parse((await pejl(`${line} --format json`)).out);

describe('pejl parse', () => {
  test('a StatBank file as observations', async () => {
    expect(await json('parse dst aup02.csv')).toEqual({
      title: null,
      unit: null,
      observations: [
        { ...rebild(), value: 2.1, missing: null },
        { ...rebild(), area: '825', areaName: 'Læsø', value: null, missing: 'not-available' },
      ],
      warnings: [],
    });
  });

  test('a DREAM extract as spells', async () => {
    const { unit, observations } = await json('parse dream dream.csv');
    expect(unit).toBe('weeks');
    expect(observations).toMatchObject([
      {
        person: '7',
        code: '130',
        label: 'Kontanthjælp, jobparat, passiv',
        from: '2013-12-30',
        to: '2014-01-12',
        weeks: 2,
      },
    ]);
  });

  test('a DREAM extract in which nobody has a benefit', async () => {
    expect(await json('parse dream tom.csv')).toEqual({ title: null, unit: 'weeks', observations: [], warnings: [] });
  });

  test('CSV and table', async () => {
    expect((await pejl('parse dst aup02.csv --format csv')).out).toBe(
      'period,area,area_name,group,measure,value,missing\r\n2025-03,840,Rebild,KØN: I alt,INDHOLD,2.1,\r\n2025-03,825,Læsø,KØN: I alt,INDHOLD,,not-available\r\n',
    );
    expect((await pejl('parse dst aup02.csv')).out).toContain('Rebild');
  });

  test('what is refused: exit code 1 and one line', async () => {
    expect(await pejl('parse dst side.html')).toEqual({
      code: 1,
      out: '',
      err: 'side.html:1: Her står en webside eller XML, ikke data. Tjenesten har nok svaret med en fejlside; hent filen igen som CSV, JSON eller PX. [statistics/html-not-data]\n',
    });
    expect(await pejl('parse dst findes-ikke.csv')).toMatchObject({ code: 1, out: '' });
    expect((await pejl('parse sas aup02.csv')).code).toBe(2);
  });

  function rebild() {
    return { period: '2025-03', area: '840', areaName: 'Rebild', group: { KØN: 'I alt' }, measure: 'INDHOLD' };
  }
});

describe('pejl rank', () => {
  test('by code or name', async () => {
    const answer = await json('rank --figures tal.csv --area Aalborg --to-rank 2');
    expect(answer).toMatchObject({
      rank: 3,
      of: 3,
      tiedWith: [],
      toRank: { rank: 2, change: -900, unit: 'full-time-persons', resultingValue: 1000 },
      curve: [
        { rank: 3, change: 0 },
        { rank: 2, change: -900 },
        { rank: 1, change: -900 },
      ],
    });
    expect(await json('rank --figures tal.csv --area 851 --to-rank 2')).toEqual(answer);
  });

  test('the standing in words, the curve as a table', async () => {
    const { err, out } = await pejl('rank --figures tal.csv --area 840 --format csv');
    expect(err).toBe('Nr. 1 af 3, delt med 607.\n');
    expect(out).toBe('rank,change\r\n1,0\r\n');
  });

  test('wrong usage is 2, a refused municipality 1', async () => {
    expect((await pejl('rank --figures tal.csv')).code).toBe(2);
    expect(await pejl('rank --figures tal.csv --area 851 --to-rank nr2')).toMatchObject({ code: 2, out: '' });
    expect(await pejl('rank --figures tal.csv --area 101')).toMatchObject({ code: 1, out: '' });
  });
});

describe('pejl forecast', () => {
  test('the model, its back-test and the coming months', async () => {
    const { model, backtest, forecast } = await json('forecast --series serie.csv --horizon 3');
    expect(backtest[0].model).toBe(model);
    expect(Object.keys(backtest[0])).toEqual(['model', 'mase', 'coverage80']);
    expect(forecast.map(({ period }: { period: string }) => period)).toEqual(['2015-01', '2015-02', '2015-03']);
    expect(Object.keys(forecast[0])).toEqual(['period', 'mean', 'lo50', 'hi50', 'lo80', 'hi80', 'lo95', 'hi95']);
  });

  test('withheld with the reason: no failure', async () => {
    const { code, out } = await pejl('forecast --series kort.csv --horizon 12 --format json --lang en');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      withheld: 'The series is too short: 20 periods, and at least 40 are needed to test the forecast on the past.',
    });
    expect((await pejl('forecast --series kort.csv --horizon 12')).err).toMatch(/^Serien er for kort/);
  });

  test('as a table, with the error on the past beside it', async () => {
    const { err, out } = await pejl('forecast --series serie.csv --horizon 2');
    expect(err).toMatch(/^Model: [\w-]+\. Gennemsnitlig fejl på fortiden: \d,\d\d af et års ændring\.\n$/);
    expect(out).toContain('2015-02');
  });
});
