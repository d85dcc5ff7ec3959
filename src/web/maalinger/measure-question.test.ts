import { describe, expect, test } from 'vitest';
import type { CataloguedMeasureDto } from '../../api/contract/measures.ts';
import { measureSearch, printGroups, readGroups } from './measure-address.ts';
import { choosablePeriods, inGrain, queryOf, questionOf } from './measure-question.ts';

const text = { da: 'x', en: 'x' };
const measure: CataloguedMeasureDto = {
  id: 'personer',
  title: text,
  theme: { id: 'forsoergelse', title: text },
  subject: 'person',
  unit: { id: 'persons', title: text },
  better: 'lower',
  grains: ['month', 'quarter', 'half-year', 'year'],
  groups: [
    { key: 'benefit', title: text },
    { key: 'sex', title: text },
    { key: 'age', title: text },
    { key: 'weeks', title: text },
  ],
  always: ['weeks'],
  definition: text,
  source: text,
  needs: ['spells'],
  absentIsZero: true,
  unknown: null,
  goals: [],
};
const register = (code: string, reach: string | null) => ({
  municipality: { code, name: code },
  isSynthetic: true,
  changedAt: '2026-11-28T07:00:00Z',
  reach,
});
const registers = [register('840', '2018-06-30'), register('851', '2018-09-30')];
const question = (address: Record<string, string>) =>
  questionOf(measureSearch(address), measure, registers, '2026-11-28');

describe('an address without choices', () => {
  test('asks for all municipalities, month by month in the last year that all registers know', () => {
    expect(question({})).toEqual({
      measure: 'personer',
      area: [],
      grain: 'month',
      from: '2018-01',
      to: '2018-06',
      by: [],
      only: {},
      against: undefined,
      asOf: undefined,
    });
  });

  test('where no register knows any day, this year', () => {
    const asked = questionOf({}, measure, [register('840', null)], '2026-11-28');
    expect([asked.from, asked.to]).toEqual(['2026-01', '2026-11']);
  });
});

describe('an address with choices', () => {
  test('asks for them', () => {
    const address = {
      omraade: '851,840',
      fra: '2017-Q1',
      til: '2017-Q4',
      efter: 'benefit,sex',
      kun: 'age:18-24~benefit:a_dagpenge',
      mod: 'area:851',
      pr: '2018-01-31',
    };
    expect(queryOf(question(address))).toEqual({
      area: '840,851',
      from: '2017-Q1',
      to: '2017-Q4',
      by: 'benefit,sex',
      age: '18-24',
      benefit: 'a_dagpenge',
      asOf: '2018-01-31',
    });
    expect(question(address)).toMatchObject({ grain: 'quarter', against: 'area:851' });
  });

  test.each([
    ['a municipality without a register', { omraade: '101' }, { area: [] }],
    ['a period that is none', { fra: '2018-13', til: 'x' }, { from: '2018-01', to: '2018-06' }],
    ['periods of two grains', { fra: '2017-01', til: '2018' }, { from: '2018-01', to: '2018-06', grain: 'month' }],
    ['periods of a grain that is not measured', { fra: '2018-W01', til: '2018-W02' }, { grain: 'month' }],
    ['periods the wrong way round', { fra: '2018', til: '2016' }, { from: '2016', to: '2018', grain: 'year' }],
    ['one period alone', { fra: '2017-Q3' }, { from: '2017-Q3', to: '2017-Q3', grain: 'quarter' }],
    [
      'groups that it has not, twice, too many, or always',
      { efter: 'shoes,sex,sex,weeks,age,benefit' },
      { by: ['sex', 'age'] },
    ],
    ['narrowed to what it has not', { kun: 'shoes:1~sex:k~~x' }, { only: { sex: 'k' } }],
    ['compared with nothing', { mod: 'area:101' }, { against: undefined }],
    ['compared with a group that it has not', { mod: 'shoes:1' }, { against: undefined }],
    ['a day that is none', { pr: '2018-02-30' }, { asOf: undefined }],
  ])('drops %s', (_, address, expected) => {
    expect(question(address as Record<string, string>)).toMatchObject(expected);
  });
});

test('from month to year, and back to the months of it', () => {
  expect(inGrain({ from: '2017-03', to: '2018-06' }, 'year')).toEqual({ from: '2017', to: '2018' });
  expect(inGrain({ from: '2017', to: '2018' }, 'month')).toEqual({ from: '2017-01', to: '2018-12' });
});

test('periods to choose from reach from twenty years back to the end of this year', () => {
  const years = choosablePeriods('year', registers, '2026-11-28').map(({ index }) => index);
  expect([years[0], years.at(-1)]).toEqual([2006, 2026]);
});

test('groups with any sign in their names survive the address', () => {
  const groups = { unemployment_fund: 'FOA: fag, og arbejde', sex: 'k' };
  expect(readGroups(printGroups(groups))).toEqual(groups);
  expect(printGroups({ sex: undefined })).toBe(undefined);
});
