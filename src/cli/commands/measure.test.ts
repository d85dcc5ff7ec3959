import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pejl, type Ran } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'pejl-measure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PERSONS = 'person_id,birth_date,sex\np1,1980-05-01,k\np2,1990-02-28,m\np3,1985-01-01,\n';
const RESIDENCE =
  'person_id,municipality,from,to\np1,840,2015-01-01,\np2,840,2015-01-01,2018-01-15\np2,851,2018-01-16,\np3,607,2015-01-01,\n';
const SPELLS = [
  'person_id,benefit,from,to,degree',
  'p1,kontanthjaelp,2018-01-01,2018-02-28,',
  'p2,sygedagpenge,2018-01-11,2018-01-20,0.5',
  'p3,kontanthjaelp,2018-01-01,,',
  '',
].join('\n');

function register(name: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(join(folder, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  return name;
}

const reg = register('reg', { 'persons.csv': PERSONS, 'residence.csv': RESIDENCE, 'spells.csv': SPELLS });
const run = (line: string): Promise<Ran> => pejl(`measure ${line}`, { folder });
const asked = `--register ${reg} --from 2018-01 --to 2018-02`;

describe('pejl measure', () => {
  test('JSON: exactly the keys of the contract, exact integers, and nothing else on standard output', async () => {
    const { code, out, err } = await run(`fuldtidspersoner ${asked} --area 840 --by benefit --format json`);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      measure: 'fuldtidspersoner',
      unit: 'full-time-persons',
      area: '840',
      from: '2018-01',
      to: '2018-02',
      asOf: '2018-02-28',
      source: 'register',
      rows: [
        row('2018-01', '840', { benefit: 'kontanthjaelp' }, 31_000, 31_000, 1),
        row('2018-02', '840', { benefit: 'kontanthjaelp' }, 28_000, 28_000, 1),
        row('2018-01', '840', { benefit: 'sygedagpenge' }, 2_500, 31_000, 2_500 / 31_000),
      ],
    });
  });

  test('areas taken together, split, a region, and all', async () => {
    const rows = async (area: string, more = '') => {
      const { out } = await run(`personer ${asked} --area ${area} ${more} --format json`);
      return JSON.parse(out).rows.map((each: { period: string; group: object; numerator: number }) =>
        [each.period, ...Object.values(each.group), each.numerator].join(' '),
      );
    };
    expect(await rows('840,851')).toEqual(['2018-01 2', '2018-02 1']);
    expect(await rows('840,851', '--by municipality')).toEqual(['2018-01 840 2', '2018-02 840 1', '2018-01 851 1']);
    expect(await rows('1081')).toEqual(['2018-01 2', '2018-02 1']);
    expect(await rows('all')).toEqual(['2018-01 3', '2018-02 2']);
    expect(await rows('101')).toEqual([]);
    expect(await rows('all', '--as-of 2018-01-10')).toEqual(['2018-01 2']);
    expect(await rows('all', '--by sex')).toEqual([
      '2018-01 ukendt 1',
      '2018-02 ukendt 1',
      '2018-01 k 1',
      '2018-02 k 1',
      '2018-01 m 1',
    ]);
  });

  test('CSV with a column for each group, and a table as Danes write numbers', async () => {
    const { out: csv } = await run(`fuldtidspersoner ${asked} --area 840,851 --by sex --format csv`);
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      'period,area,sex,numerator,denominator,value,subjects',
      '2018-01,"840,851",k,31000,31000,1,1',
      '2018-02,"840,851",k,28000,28000,1,1',
    ]);
    const { out: table } = await run(`fuldtidspersoner ${asked} --area 840,851 --by sex`);
    expect(table).toContain('│ 2018-01 │ m   │             0,16 │         1 │');
  });

  test('a cell whose follow-up lies after as-of is left out, and told: it is not 0', async () => {
    const files = { 'persons.csv': PERSONS, 'residence.csv': RESIDENCE, 'spells.csv': SPELLS };
    const arrivals = 'person_id,date,basis\np1,2018-01-10,flygtning\n';
    const name = register('refugees', { ...files, 'arrivals.csv': arrivals });
    const line = `selvforsoergende-efter-ankomst --register ${name} --area 840 --from 2018-01 --to 2018-01 --as-of 2018-12-31`;
    const { out, err } = await run(`${line} --format json`);
    expect(JSON.parse(out).rows).toEqual([row('2018-01', '840', { weeks: '26' }, 1, 1, 100)]);
    expect(err).toBe('Kan ikke måles endnu pr. 2018-12-31: 2018-01 52, 2018-01 156.\n');
  });

  test('without residence.csv a municipality can be named', async () => {
    const name = register('homeless', { 'persons.csv': PERSONS, 'spells.csv': SPELLS });
    const line = `personer --register ${name} --area all --from 2018-01 --to 2018-01 --format json`;
    const refused = await run(line);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(JSON.parse(refused.err).error.text.en).toBe('personer is not measurable: no residence in the register.');
    const placed = await run(`${line} --municipality 840`);
    expect(JSON.parse(placed.out).rows[0].numerator).toBe(3);
    expect(placed.err).toBe('Uden residence.csv regnes alle for altid at bo i kommune 840.\n');
  });

  test('rejected rows: refused, or written to a file and counted', async () => {
    const files = { 'persons.csv': PERSONS, 'residence.csv': RESIDENCE, 'spells.csv': `${SPELLS}p9,su,2018-01-01,,\n` };
    const name = register('rejects', files);
    const line = `personer --register ${name} --area all --from 2018-01 --to 2018-01 --format json`;
    const refused = await run(line);
    expect([refused.code, refused.out]).toEqual([1, '']);
    const { error, errors } = JSON.parse(refused.err);
    expect([error.code, errors.length]).toEqual(['register/rows-rejected', 2]);
    expect(errors[1]).toMatchObject({
      code: 'register/unknown-person',
      place: { file: 'spells.csv', line: 5, field: 'person_id' },
    });
    const accepted = await run(`${line} --accept-rejects rejected.csv`);
    expect([accepted.code, JSON.parse(accepted.out).rows[0].numerator]).toEqual([0, 3]);
    expect(accepted.err).toBe('Rækker, der ikke kunne bruges: 1. De står i rejected.csv.\n');
    expect(readFileSync(join(folder, 'rejected.csv'), 'utf8').split('\n')).toHaveLength(3);
  });

  test('what the law leaves open is refused by name, and measured with the decisions of the municipality', async () => {
    const cases =
      'case_id,person_id,benefit,step,opened_on,closed_on,monthly_saving_oere\nk1,p1,kontanthjaelp,2,2018-01-01,2018-02-01,50000\n';
    const name = register('control', {
      'persons.csv': PERSONS,
      'residence.csv': RESIDENCE,
      'control_cases.csv': cases,
    });
    const line = `kontrol-fremadrettet --register ${name} --area 840 --from 2018 --to 2018 --format json`;
    const refused = await run(line);
    expect([refused.code, JSON.parse(refused.err).error.code]).toEqual([1, 'rules/undecided']);
    writeFileSync(
      join(folder, 'afgoerelser.yaml'),
      '- { law: kontrol/fremadrettede-maaneder, value: { kontanthjaelp: 12 }, who: Udvalget, when: 2018-01-01, ground: KL }\n',
    );
    const { out } = await run(`${line} --decisions afgoerelser.yaml`);
    expect(JSON.parse(out).rows).toEqual([row('2018', '840', { step: '2' }, 600_000, 1, 600_000)]);
  });

  test('--withhold: as somebody without access to the cases sees it, with the reason in place of the numbers', async () => {
    const line = `personer --register ${reg} --area 840 --from 2018-01 --to 2018-01`;
    const json = await run(`${line} --withhold --format json`);
    expect(JSON.parse(json.out).rows).toEqual([
      {
        period: '2018-01',
        area: '840',
        group: {},
        numerator: null,
        denominator: null,
        value: null,
        subjects: null,
        withheld: {
          reason: 'small-group',
          text: {
            da: 'Tallet vises ikke: det, eller et tal det kan regnes ud fra, handler om så få, at de kan genkendes.',
            en: 'Withheld: this figure, or one it could be worked out from, is about so few that they could be recognised.',
          },
        },
      },
    ]);
    const table = await run(`${line} --withhold`);
    expect(table.out).toContain('│ 2018-01 │ vises ikke │ vises ikke │');
    const two = await run(`${line} --withhold 2 --format json`);
    expect(JSON.parse(two.out).rows).toEqual([{ ...row('2018-01', '840', {}, 2, 1, 2), subjects: 2 }]);
  });

  test('an extract of DREAM instead of a folder', async () => {
    writeFileSync(join(folder, 'grund.csv'), 'lobenr,alder9131,nykom2018,y_1801,y_1802\n7,20,840,890,890\n');
    const { out, err } = await run(
      'fuldtidspersoner --register grund.csv --area 840 --from 2018-01 --to 2018-01 --format json',
    );
    expect(JSON.parse(out).rows).toEqual([row('2018-01', '840', {}, 14_000, 31_000, 14_000 / 31_000)]);
    expect(err).toContain('grund.csv: DREAM har én kode om ugen');
  });
});

describe('refused', () => {
  test.each([
    [`fuldtid ${asked} --area 840`, /^Der er intet mål med id »fuldtid«\. Nærmest: .*\[measures\/unknown-measure\]\n$/],
    [`personer ${asked} --area 999`, /\[core\/unknown-area\]/],
    [
      `personer ${asked} --area 840 --by weeks`,
      /^personer kan ikke deles op efter »weeks«\. Det kan deles op efter: .*\[measures\/unknown-group\]\n$/,
    ],
    [
      `effekt --register ${reg} --area 840 --from 2018-01 --to 2018-01`,
      /^effekt måles ikke for perioder som 2018-01\. Skriv en periode som 2018-Q2, 2018-H1, 2018\. \[measures\/other-grain\]\n$/,
    ],
    [
      `personer --register ${reg} --area 840 --from 2018-01 --to 2018`,
      /^2018-01 og 2018 er ikke lige lange\. Skriv to måneder, to kvartaler, to halvår eller to år\. \[measures\/mixed-periods\]\n$/,
    ],
    [`personer --register ${reg} --area 840 --from 2018-02 --to 2018-01`, /\[core\/period-backwards\]/],
    [`personer --register ${reg} --area 840 --from 2018-13 --to 2018-13`, /\[core\/not-a-period\]/],
    [`personer ${asked} --area 840 --as-of 2018-02-30`, /\[core\/not-a-day\]/],
    [
      `effekt --register ${reg} --area 840 --from 2018 --to 2018`,
      /^effekt kan ikke måles: filen activities\.csv er ikke i registret\. \[measures\/no-file\]\n$/,
    ],
    ['personer --register nowhere --area 840 --from 2018 --to 2018', /\[register\/no-folder\]/],
  ])('%s', async (line, expected) => {
    const { code, out, err } = await run(line);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(expected);
  });

  test('without a register, an area or a period it is wrong usage', async () => {
    expect((await run('personer --area 840 --from 2018 --to 2018')).code).toBe(2);
    expect((await run(`personer --register ${reg} --from 2018 --to 2018`)).code).toBe(2);
    expect((await run(`personer --register ${reg} --area 840 --from 2018`)).code).toBe(2);
    const few = await run(`personer ${asked} --area 840 --withhold few`);
    expect([few.code, few.out]).toEqual([2, '']);
    expect(few.err).toMatch(/^»few« kan ikke bruges her: --withhold \[fewest\]\. .*\[cli\/invalid-argument\]\n$/);
  });
});

function row(period: string, area: string, group: object, numerator: number, denominator: number, value: number) {
  return { period, area, group, numerator, denominator, value, subjects: 1 };
}
