import { describe, expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

/** Hedensted 2017: 1 % bedre end RAR Østjylland. */
const expenditure = (
  figures: Situation['figures'],
  comparison: Situation['comparison'],
  asOf: string,
  target: Situation['target'] = {},
  unit = 'percent',
) =>
  evaluated({
    target: {
      shape: 'growth-gap',
      operator: '<=',
      gap: -1,
      gap_in: 'percentage-points',
      area: { da: 'RAR Østjylland', en: 'RAR Østjylland' },
      period: '2017',
      ...target,
    },
    measure: { unit, statistic: 'change' },
    figures: figures ?? {},
    comparison: comparison ?? {},
    asOf,
    printed: '2017-01-01',
  });

test('without either growth there is nothing to compare', () => {
  const found = expenditure({}, {}, '2017-06-01');
  expect(verdict(found)).toBe('not-measurable: comparison-missing');
  expect(found.sentence.da).toBe(
    'Målet er mindst 1 % lavere vækst end i RAR Østjylland, men hverken kommunens eget tal eller tallet at sammenligne med er kendt.'.replace(
      '1 %',
      '1 procentpoint',
    ),
  );
});

test('a growth of 1,0 % against 2,5 % is a gap of −1,5: met', () => {
  const found = expenditure({ '2017': 1 }, { '2017': 2.5 }, '2018-02-01');
  expect(verdict(found)).toBe('met');
  expect(found.actual).toMatchObject({ value: -1.5, unit: 'percentage-points' });
  expect(found.gap).toEqual({ value: -0.5, unit: 'percentage-points' });
  expect(found.sentence.da).toBe(
    'Målet er nået. Væksten i 2017 er 1 % i kommunen og 2,5 % i RAR Østjylland: 1,5 procentpoint lavere, 0,5 procentpoint under målet.',
  );
});

test('0,9 points lower is not 1 point lower', () => {
  expect(verdict(expenditure({ '2017': 1 }, { '2017': 1.9 }, '2018-02-01'))).toBe('missed');
});

test('a change printed from 2016 to 2017 is the growth of 2017', () => {
  expect(verdict(expenditure({ '2016/2017': 1 }, { '2016/2017': 2.5 }, '2018-02-01'))).toBe('met');
});

test('a change that ends in 2016, or begins earlier, is not the growth of 2017', () => {
  const missing = 'not-measurable: comparison-missing';
  expect(verdict(expenditure({ '2015/2016': 1 }, { '2015/2016': 2.5 }, '2018-02-01'))).toBe(missing);
  expect(verdict(expenditure({ '2015/2017': 1 }, { '2015/2017': 2.5 }, '2018-02-01'))).toBe(missing);
});

test('growth is computed from levels, of the same two years for both', () => {
  const own = { '2016': 200, '2017': 202 };
  const area = { '2016': 1000, '2017': 1030 };
  const found = expenditure(own, area, '2018-02-01', {}, 'million-dkk');
  expect(found.actual?.value).toBeCloseTo(-2, 9);
  expect(verdict(found)).toBe('met');
  expect(verdict(expenditure({ '2017': 202 }, area, '2018-02-01', {}, 'million-dkk'))).toBe(
    'not-measurable: comparison-missing',
  );
});

describe('when the plan does not say what 1 % is of', () => {
  const open = { gap_in: 'not-stated' };

  test('both ways agree', () => {
    expect(verdict(expenditure({ '2017': 1 }, { '2017': 2.5 }, '2018-02-01', open))).toBe('met');
    expect(verdict(expenditure({ '2017': 3 }, { '2017': 2.5 }, '2018-02-01', open))).toBe('missed');
  });

  test('0,5 points lower is 20 % of the growth there: one way it is reached, the other not', () => {
    const found = expenditure({ '2017': 2 }, { '2017': 2.5 }, '2018-02-01', open);
    expect(verdict(found)).toBe('not-measurable: definition-open');
    expect(found.behind).toBeNull();
    expect(found.sentence.da).toContain('de to måder giver hver sin dom.');
  });

  test('»merfald« without a number is only lower, and both ways say the same of that', () => {
    const lower = { gap: 0, operator: '<', gap_in: 'not-stated' };
    expect(verdict(expenditure({ '2017': -3 }, { '2017': -2 }, '2018-02-01', lower))).toBe('met');
    expect(verdict(expenditure({ '2017': -2 }, { '2017': -2 }, '2018-02-01', lower))).toBe('missed');
    expect(expenditure({}, {}, '2017-02-01', lower).sentence.da).toContain(
      'Målet er lavere vækst end i RAR Østjylland',
    );
  });
});

test('before the year is over an earlier growth shows the way', () => {
  expect(verdict(expenditure({ '2016': 3 }, { '2016': 2 }, '2017-06-01'))).toBe('at-risk');
  expect(verdict(expenditure({ '2016': 0 }, { '2016': 2 }, '2017-06-01'))).toBe('on-track');
});
