import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pejl } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'pejl-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, 'reg'));
const files = {
  'persons.csv': 'person_id,birth_date,sex\np1,1980-05-01,k\np2,1990-02-28,m\n',
  'residence.csv':
    'person_id,municipality,from,to\np1,840,2015-01-01,2018-02-28\np1,350,2018-03-01,\np2,840,2015-01-01,\n',
  'spells.csv': 'person_id,benefit,from,to,degree\np1,kontanthjaelp,2018-02-11,2018-04-10,0.5\n',
};
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, 'reg', file), text);

const run = (line: string) => pejl(`explain ${line}`, { folder });
const asked = '--register reg --from 2018-02 --to 2018-03 --area 840';

describe('pejl explain', () => {
  test('JSON: what the person adds to each cell, the reasons that add up to it, and the facts it rests on', async () => {
    const { code, out, err } = await run(`fuldtidspersoner ${asked} --person p1 --format json`);
    expect([code, err]).toEqual([0, '']);
    const { periods, ...head } = JSON.parse(out);
    expect(head).toEqual({
      measure: 'fuldtidspersoner',
      title: { da: 'Fuldtidspersoner på offentlig forsørgelse', en: 'Full-time persons on public support' },
      unit: 'full-time-persons',
      person: 'p1',
      area: '840',
      from: '2018-02',
      to: '2018-03',
      asOf: '2018-03-31',
      source: 'register',
    });
    const row = { period: '2018-02', area: '840', numerator: 9000, denominator: 28000, value: 9 / 28, subjects: 1 };
    const [february, march] = periods;
    expect(february).toMatchObject({
      period: '2018-02',
      counts: true,
      notYet: false,
      rows: [{ ...row, group: {} }],
      groups: {
        benefit: [{ ...row, group: { benefit: 'kontanthjaelp' } }],
        sex: [{ ...row, group: { sex: 'k' } }],
        age: [{ ...row, group: { age: '30-39' } }],
        municipality: [{ ...row, group: { municipality: '840' } }],
      },
      because: [
        {
          text: {
            da: 'Kontanthjælp: 18 dage (11.02.2018 – 28.02.2018) giver 9 persondage.',
            en: 'Cash benefit: 18 days (11 February 2018 – 28 February 2018) make 9 person-days.',
          },
          numerator: 9000,
          denominator: 0,
          unknown: 0,
        },
      ],
      facts: [{ kind: 'spell', row: 0 }],
      ground: [],
    });
    expect(march).toMatchObject({
      counts: false,
      rows: [],
      because: [{ text: { en: '1 March 2018 – 31 March 2018 does not count: lived in Lejre.' } }],
    });
  });

  test('the numbers are those of pejl measure for this person alone', async () => {
    const line = `personer --register reg --area all --from 2018-02 --to 2018-04 --format json`;
    const { rows } = JSON.parse((await pejl(`measure ${line}`, { folder })).out);
    const { periods } = JSON.parse((await run(`${line.replace('--area all', '')} --person p1`)).out);
    expect(periods.flatMap((period: { rows: unknown[] }) => period.rows)).toEqual(rows);
  });

  test('as lines for people', async () => {
    const { out } = await run(`fuldtidspersoner ${asked} --person p1`);
    expect(out.split('\n').slice(0, 5)).toEqual([
      'februar 2018: 9.000 / 28.000',
      '  Kontanthjælp: 18 dage (11.02.2018 – 28.02.2018) giver 9 persondage.',
      '    · Kontanthjælp 11.02.2018 – 10.04.2018',
      'marts 2018: tæller ikke',
      '  01.03.2018 – 31.03.2018 tæller ikke: boede i Lejre.',
    ]);
  });

  test.each([
    [
      `fuldtidspersoner ${asked} --person p9`,
      /^Der er ingen person med det id i registret reg\. Brug et person_id fra persons\.csv\. \[cli\/unknown-person\]\n$/,
    ],
    [`fuldtid ${asked} --person p1`, /^Der er intet mål med id »fuldtid«\. .*\[measures\/unknown-measure\]\n$/],
    ['personer --register reg --from 2018-13 --to 2018-13 --person p1', /\[core\/not-a-period\]\n$/],
    ['personer --register reg --from 2018-02 --to 2018-01 --person p1', /\[core\/period-backwards\]\n$/],
    [`effekt --register reg --from 2018 --to 2018 --person p1`, /\[measures\/no-file\]\n$/],
    [`personer ${asked} --person p1 --as-of 2018-02-30`, /\[core\/not-a-day\]\n$/],
  ])('refused: %s', async (line, expected) => {
    const { code, out, err } = await run(line);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(expected);
  });

  test('without a person it is wrong usage', async () => {
    expect((await run(`personer ${asked}`)).code).toBe(2);
  });
});
