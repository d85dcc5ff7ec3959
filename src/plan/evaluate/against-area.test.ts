import { describe, expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

/** Fredericia 2019: forsikrede ledige under landsgennemsnittet. */
const insured = (figures: Situation['figures'], comparison: Situation['comparison'], asOf: string) =>
  evaluated({
    target: {
      shape: 'against-area',
      operator: '<',
      area: { da: 'landsgennemsnittet', en: 'the national average' },
      unit: 'percent',
      period: '2019',
      equivalent_rank: { value: 59, of: 98 },
      required: { value: -70, unit: 'full-time-persons' },
    },
    baseline: { value: 73, unit: 'rank', period: '2017' },
    figures: figures ?? {},
    comparison: comparison ?? {},
    asOf,
    printed: '2018-07-01',
  });

test('with only a rank printed there is nothing to compare, and the rank is told', () => {
  const found = insured({}, {}, '2018-12-01');
  expect(verdict(found)).toBe('not-measurable: comparison-missing');
  expect(found.sentence).toEqual({
    da: 'Målet er at ligge under landsgennemsnittet, men hverken kommunens eget tal eller tallet at sammenligne med er kendt. Planen regner det som nr. 59 af 98; kommunen var nr. 73 i 2017. Efter planen kræver det 70 færre fuldtidspersoner.',
    en: "The aim is to be below the national average, but neither the municipality's own figure nor the one to compare with is known. The plan counts it as no. 59 of 98; the municipality was no. 73 in 2017. According to the plan it takes 70 fewer full-time persons.",
  });
  expect(found.required).toMatchObject({ value: -70, unit: 'full-time-persons' });
  expect(found.behind).toBeNull();
});

describe('what is missing is said', () => {
  test.each<[Situation['figures'], Situation['comparison'], string]>([
    [{ '2018': 4 }, {}, 'tallet at sammenligne med er ikke kendt'],
    [{}, { '2018': 4 }, 'kommunens eget tal er ikke kendt'],
    [{ '2017': 4 }, { '2018': 4 }, 'der er ikke kendt tal for begge for samme periode'],
  ])('%o against %o', (own, area, said) => {
    expect(insured(own, area, '2019-02-01').sentence.da).toContain(`, men ${said}.`);
  });
});

test('the area moves: the same 4,0 % is above one year and below the next', () => {
  const own = { '2017': 4, '2018': 4 };
  const area = { '2017': 3.8, '2018': 4.2 };
  expect(verdict(insured({ '2017': 4 }, { '2017': 3.8 }, '2018-12-01'))).toBe('at-risk');
  const found = insured(own, area, '2019-02-01');
  expect(verdict(found)).toBe('on-track');
  expect(found.sentence.da).toBe(
    'Kommunens tal for 2018 er 4 % mod 4,2 % for landsgennemsnittet: 0,2 procentpoint lavere.',
  );
  expect(found.target?.value).toBe(4.2);
});

test('equal is not below', () => {
  expect(verdict(insured({ '2019': 4 }, { '2019': 4 }, '2020-02-01'))).toBe('missed');
  expect(verdict(insured({ '2019': 3.9 }, { '2019': 4 }, '2020-02-01'))).toBe('met');
});

test('after 2019 the figures of 2018 no longer count', () => {
  expect(verdict(insured({ '2018': 3 }, { '2018': 4 }, '2020-02-01'))).toBe('not-measurable: comparison-missing');
});
