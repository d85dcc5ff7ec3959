import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { jobEllerUddannelseEfterAnkomst } from './job-eller-uddannelse-efter-ankomst.ts';

const arrived = (id: string, day = '2016-03-10') => life(id).lives('840', '2016-01-01').arrives(day);
const march = { from: '2016-03', asOf: '2019-12-31' } as const;

test('ordinary hours in the month of the follow-up, or in education on the day', () => {
  const works = arrived('Ada').works('2017-03', 10).works('2018-02', 10).works('2019-04', 10);
  const studies = arrived('Bo').studies('fgu', '2018-03-10', '2019-03-09');
  expect(lines(measured(jobEllerUddannelseEfterAnkomst, [works, studies], march))).toEqual([
    '2016-03 1 1/2 = 50',
    '2016-03 2 1/2 = 50',
    '2016-03 3 0/2 = 0',
  ]);
});

test('the last day of an education is inside', () => {
  const ada = arrived('Ada').studies('videregaaende', '2016-08-01', '2017-03-10');
  expect(lines(measured(jobEllerUddannelseEfterAnkomst, [ada], march))[0]).toBe('2016-03 1 1/1 = 100');
});

test('supported work is not a job here', () => {
  const igu = arrived('Ada').works('2017-03', 160, { support: 'igu' });
  expect(lines(measured(jobEllerUddannelseEfterAnkomst, [igu], march))[0]).toBe('2016-03 1 0/1 = 0');
});

test('received on 29 February: followed up on 28 February, in February', () => {
  const ada = arrived('Ada', '2016-02-29').works('2017-02', 10).works('2018-03', 10);
  const studies = arrived('Bo', '2016-02-29').studies('andet', '2018-02-01', '2018-02-28');
  expect(
    lines(measured(jobEllerUddannelseEfterAnkomst, [ada, studies], { from: '2016-02', asOf: '2019-12-31' })),
  ).toEqual(['2016-02 1 1/2 = 50', '2016-02 2 1/2 = 50', '2016-02 3 0/2 = 0']);
});

test('women and men', () => {
  const ada = arrived('Ada').is({ sex: 'k' }).works('2017-03', 10);
  const bo = arrived('Bo').is({ sex: 'm' });
  const rows = measured(jobEllerUddannelseEfterAnkomst, [ada, bo], { ...march, by: ['sex'] });
  expect(lines(rows).filter((line) => line.startsWith('2016-03 1 '))).toEqual([
    '2016-03 1 k 1/1 = 100',
    '2016-03 1 m 0/1 = 0',
  ]);
});

test('living in the area on the day of the follow-up', () => {
  const ada = life('Ada').lives('840', '2016-03-10', '2018-03-09').arrives('2016-03-10').works('2017-03', 10);
  expect(lines(measured(jobEllerUddannelseEfterAnkomst, [ada], march))).toEqual(['2016-03 1 1/1 = 100']);
});

test('measurable when the month of the follow-up has passed', () => {
  const ask = (asOf: string) =>
    lines(measured(jobEllerUddannelseEfterAnkomst, [arrived('Ada').works('2017-03', 10)], { ...march, asOf }));
  expect(ask('2017-03-30')[0]).toBe('2016-03 1 not yet');
  expect(ask('2017-03-31')).toEqual(['2016-03 1 1/1 = 100', '2016-03 2 not yet', '2016-03 3 not yet']);
});
