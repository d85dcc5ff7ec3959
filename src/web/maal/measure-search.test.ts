import { expect, test } from 'vitest';
import { measureSearchOf } from './measure-search.ts';

const question = { measure: 'afgang-til-job', title: { da: 'Afgang', en: 'Outflow' }, from: '2017-Q1', to: '2018-Q2' };

test('one value of a group narrows, several split', () => {
  expect(
    measureSearchOf(
      { ...question, only: { readiness: ['jobparat'], benefit: ['a_dagpenge', 'kontanthjaelp'] } },
      '851',
    ),
  ).toEqual({ omraade: '851', fra: '2017-Q1', til: '2018-Q2', kun: 'readiness:jobparat', efter: 'benefit' });
});

test('not narrowed at all', () => {
  expect(measureSearchOf({ ...question, only: {} }, '840')).toEqual({ omraade: '840', fra: '2017-Q1', til: '2018-Q2' });
});
