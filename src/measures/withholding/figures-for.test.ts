import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { daysOf, type Period, parsePeriod, periodsWithin } from '../../core/period.ts';
import { type Life, life } from '../../register/life.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { fuldtidspersoner } from '../catalogue/fuldtidspersoner.ts';
import { kontrolTilbagebetaling } from '../catalogue/kontrol-tilbagebetaling.ts';
import { paabegyndteForloeb } from '../catalogue/paabegyndte-forloeb.ts';
import { type Ask, fold } from '../fold.ts';
import type { GroupKey } from '../group.ts';
import type { Measure } from '../measure.ts';
import { rowsOf } from '../rows.ts';
import { scopeOf } from '../scope.ts';
import type { Figure } from './figure.ts';
import { figuresFor, USUAL_THRESHOLD } from './figures-for.ts';
import { figuresTogether } from './figures-together.ts';

const PUBLISHED = '2018-12-31';

interface Asked {
  readonly from: string;
  readonly to?: string;
  readonly by?: readonly GroupKey[];
  readonly area?: readonly string[];
  readonly asOf?: string;
  readonly mayOpenCases?: boolean;
  readonly count?: typeof fold;
}

async function figures(measure: Measure, lives: readonly Life[], asked: Asked): Promise<Figure[]> {
  const { from, to = from, by = [], area = ['840'], asOf = PUBLISHED, mayOpenCases = false } = asked;
  const first = parsePeriod(from);
  const days = { from: daysOf(first).from, to: daysOf(parsePeriod(to)).to };
  const scope = scopeOf(registerOf(lives), periodsWithin(first.grain, days) as [Period], area, parseDay(asOf));
  const [[cube] = []] = fold(scope, [{ measure, by: [by] }]);
  const rows = rowsOf(measure, cube!, scope);
  const reader = { mayOpenCases, threshold: USUAL_THRESHOLD, publishedAsOf: parseDay(PUBLISHED) };
  return figuresFor(reader, { measure, by, scope, rows }, asked.count);
}

const lines = (shown: readonly Figure[]) =>
  shown.map(({ period, group, subjects, withheld }) =>
    [period, ...Object.values(group), withheld ?? subjects].join(' '),
  );

/** So many people of a sex who each begin a placement on a day. */
function begin(count: number, day: string, sex: 'k' | 'm', municipality = '840'): Life[] {
  return Array.from({ length: count }, (_, at) =>
    life(`${municipality} ${day} ${sex}${at}`).is({ sex }).lives(municipality, '2010-01-01').does('igu', day, day),
  );
}

describe('who asks', () => {
  const three = begin(3, '2018-05-02', 'k');

  test('whoever may open the cases sees three persons; to others the figure is withheld, which is not 0', async () => {
    const [open] = await figures(paabegyndteForloeb, three, { from: '2018-05', mayOpenCases: true });
    expect(open).toMatchObject({ numerator: 3, subjects: 3, withheld: null });
    const [closed] = await figures(paabegyndteForloeb, three, { from: '2018-05' });
    expect(closed).toEqual({
      period: '2018-05',
      group: {},
      numerator: null,
      denominator: null,
      value: null,
      subjects: null,
      unknown: null,
      notYet: false,
      withheld: 'small-group',
    });
  });

  test('five are enough, and nobody is no secret', async () => {
    const five = begin(5, '2018-05-02', 'k');
    expect(lines(await figures(paabegyndteForloeb, five, { from: '2018-04', to: '2018-06' }))).toEqual(['2018-05 5']);
  });

  test('how many things lack a fact is not told', async () => {
    const cases = Array.from({ length: 6 }, (_, at) =>
      life(`p${at}`)
        .lives('840', '2010-01-01')
        .isChecked({ benefit: 'kontanthjaelp', step: 1, opened: '2018-01-01', closed: '2018-02-01' }),
    );
    const [figure] = await figures(kontrolTilbagebetaling, cases, { from: '2018-02' });
    expect(figure).toMatchObject({ subjects: 6, unknown: null, withheld: null });
  });

  test('as known on another day than that of publication nothing is shown: two days could be subtracted', async () => {
    const many = begin(40, '2018-05-02', 'k');
    expect(lines(await figures(paabegyndteForloeb, many, { from: '2018-05', asOf: '2018-05-30' }))).toEqual([
      '2018-05 other-day',
    ]);
  });

  test('split by two groups at once nothing is shown, but by municipality beside a group it is', async () => {
    const many = begin(40, '2018-05-02', 'k');
    const by = (...keys: GroupKey[]) => figures(paabegyndteForloeb, many, { from: '2018-05', by: keys });
    expect(lines(await by('sex', 'age'))).toEqual(['2018-05 too-fine']);
    expect(lines(await by('municipality', 'sex'))).toEqual(['2018-05 840 k 40']);
  });
});

describe('not to be found by subtraction', () => {
  test('total and parts: the two men take the women with them', async () => {
    const lives = [...begin(20, '2018-05-02', 'k'), ...begin(2, '2018-05-02', 'm')];
    expect(lines(await figures(paabegyndteForloeb, lives, { from: '2018-05' }))).toEqual(['2018-05 22']);
    expect(lines(await figures(paabegyndteForloeb, lives, { from: '2018-05', by: ['sex'] }))).toEqual([
      '2018-05 k small-group',
      '2018-05 m small-group',
    ]);
  });

  test('only as many groups are hidden as are needed: the neighbour of the small one', async () => {
    const aged = (count: number, born: string) =>
      Array.from({ length: count }, (_, at) =>
        life(`${born} ${at}`).born(born).lives('840', '2010-01-01').on('kontanthjaelp', '2018-01-01', '2018-12-31'),
      );
    const lives = [
      ...aged(3, '1995-01-01'),
      ...aged(9, '1990-01-01'),
      ...aged(30, '1985-01-01'),
      ...aged(40, '1970-01-01'),
    ];
    const shown = lines(await figures(fuldtidspersoner, lives, { from: '2018-06', by: ['age'] }));
    expect(shown).toEqual([
      '2018-06 18-24 small-group',
      '2018-06 25-29 small-group',
      '2018-06 30-39 30',
      '2018-06 40-49 40',
    ]);
  });

  test('a cover must be large: 7 beside 4 would leave too little doubt, so the next is hidden too', async () => {
    const aged = (count: number, born: string) =>
      Array.from({ length: count }, (_, at) =>
        life(`${born} ${at}`).born(born).lives('840', '2010-01-01').on('kontanthjaelp', '2018-01-01', '2018-12-31'),
      );
    const lives = [
      ...aged(4, '1995-01-01'),
      ...aged(7, '1990-01-01'),
      ...aged(8, '1985-01-01'),
      ...aged(40, '1970-01-01'),
    ];
    const shown = lines(await figures(fuldtidspersoner, lives, { from: '2018-06', by: ['age'] }));
    expect(shown).toEqual([
      '2018-06 18-24 small-group',
      '2018-06 25-29 7',
      '2018-06 30-39 small-group',
      '2018-06 40-49 40',
    ]);
  });

  test('months and quarter: one thin month takes the other two of its quarter, and no more', async () => {
    const lives = [
      ...begin(9, '2018-01-10', 'k'),
      ...begin(9, '2018-04-10', 'k'),
      ...begin(3, '2018-05-10', 'k'),
      ...begin(9, '2018-06-10', 'k'),
    ];
    expect(lines(await figures(paabegyndteForloeb, lives, { from: '2018-01', to: '2018-06' }))).toEqual([
      '2018-01 9',
      '2018-04 small-group',
      '2018-05 small-group',
      '2018-06 small-group',
    ]);
    expect(lines(await figures(paabegyndteForloeb, lives, { from: '2018-Q1', to: '2018-Q2' }))).toEqual([
      '2018-Q1 9',
      '2018-Q2 21',
    ]);
  });

  test('a group hidden in the year is hidden in every month of it', async () => {
    const lives = [...begin(20, '2018-05-02', 'k'), ...begin(20, '2018-02-02', 'k'), ...begin(2, '2018-05-02', 'm')];
    expect(lines(await figures(paabegyndteForloeb, lives, { from: '2018-02', by: ['sex'] }))).toEqual([
      '2018-02 k small-group',
      '2018-02 m small-group',
    ]);
  });

  test('a group too small by month may be large enough by quarter', async () => {
    const lives = ['2018-04-02', '2018-05-02', '2018-06-02'].flatMap((day) => [
      ...begin(20, day, 'k'),
      ...begin(3, day, 'm'),
    ]);
    expect(lines(await figures(paabegyndteForloeb, lives, { from: '2018-05', by: ['sex'] }))).toEqual([
      '2018-05 k small-group',
      '2018-05 m small-group',
    ]);
    expect(lines(await figures(paabegyndteForloeb, lives, { from: '2018-Q2', by: ['sex'] }))).toEqual([
      '2018-Q2 k 60',
      '2018-Q2 m 9',
    ]);
  });

  test('municipality and area: what one municipality withholds, the area withholds', async () => {
    const lives = [...begin(20, '2018-05-02', 'k', '840'), ...begin(2, '2018-05-02', 'k', '851')];
    const area = ['840', '851'];
    expect(lines(await figures(paabegyndteForloeb, lives, { from: '2018-05', area }))).toEqual(['2018-05 small-group']);
    expect(lines(await figures(paabegyndteForloeb, lives, { from: '2018-05', area, by: ['municipality'] }))).toEqual([
      '2018-05 840 20',
      '2018-05 851 small-group',
    ]);
  });

  test('the groups a measure always has stand apart: one small step takes no other with it', async () => {
    const checked = (count: number, step: 1 | 2) =>
      Array.from({ length: count }, (_, at) =>
        life(`${step} ${at}`)
          .lives('840', '2010-01-01')
          .isChecked({ benefit: 'kontanthjaelp', step, opened: '2018-01-01', closed: '2018-02-01', claimOere: 100 }),
      );
    const lives = [...checked(9, 1), ...checked(2, 2)];
    expect(lines(await figures(kontrolTilbagebetaling, lives, { from: '2018-02' }))).toEqual([
      '2018-02 1 9',
      '2018-02 2 small-group',
    ]);
  });

  test('which stretch of periods is asked for makes no difference', async () => {
    const lives = [...begin(20, '2018-03-02', 'k'), ...begin(7, '2018-04-02', 'm'), ...begin(2, '2018-06-02', 'm')];
    for (const by of [[], ['sex']] as GroupKey[][]) {
      const [whole, ...months] = await Promise.all(
        [
          { from: '2017-01', to: '2018-12', by },
          { from: '2018-03', by },
          { from: '2018-04', by },
          { from: '2018-06', by },
        ].map((asked) => figures(paabegyndteForloeb, lives, asked)),
      );
      const those = new Set(['2018-03', '2018-04', '2018-06']);
      const inOrder = (shown: readonly string[]) => shown.toSorted();
      expect(inOrder(lines(months.flat()))).toEqual(inOrder(lines(whole!.filter(({ period }) => those.has(period)))));
    }
  });
});

test('the work: one more count for each coarser grain, whatever the stretch', async () => {
  const asks: Ask[][] = [];
  const count: typeof fold = (scope, asked) => {
    asks.push([...asked]);
    return fold(scope, asked);
  };
  await figures(paabegyndteForloeb, begin(9, '2018-05-02', 'k'), {
    from: '2009-01',
    to: '2018-12',
    by: ['sex'],
    count,
  });
  expect(asks).toHaveLength(4);
});

describe('registers of several municipalities together', () => {
  async function together(lives: readonly (readonly Life[])[], mayOpenCases: boolean, by: readonly GroupKey[] = []) {
    const periods = periodsWithin('month', daysOf(parsePeriod('2018-Q2'))) as [Period];
    const parts = lives.map((each, at) => {
      const scope = scopeOf(registerOf(each), periods, [['840', '851'][at]!], parseDay(PUBLISHED));
      const [[cube] = []] = fold(scope, [{ measure: paabegyndteForloeb, by: [by] }]);
      return { scope, rows: rowsOf(paabegyndteForloeb, cube!, scope) };
    });
    const reader = { mayOpenCases, threshold: USUAL_THRESHOLD, publishedAsOf: parseDay(PUBLISHED) };
    return lines(await figuresTogether(reader, paabegyndteForloeb, by, parts));
  }
  const rebild = [...begin(20, '2018-05-02', 'k'), ...begin(9, '2018-06-02', 'k')];
  const enough = begin(7, '2018-05-02', 'k', '851');
  const few = begin(3, '2018-05-02', 'k', '851');

  test('they add up when each of them is given', async () => {
    expect(await together([rebild, enough], false)).toEqual(['2018-05 27', '2018-06 9']);
  });

  test('one that is too small takes its quarter with it; whoever may open the cases sees all', async () => {
    expect(await together([rebild, few], false)).toEqual([
      '2018-04 small-group',
      '2018-05 small-group',
      '2018-06 small-group',
    ]);
    expect(await together([rebild, few], true)).toEqual(['2018-05 23', '2018-06 9']);
    expect(await together([rebild, few], false, ['sex', 'age'])).toEqual(
      ['2018-04', '2018-05', '2018-06'].map((month) => `${month} too-fine`),
    );
  });
});
