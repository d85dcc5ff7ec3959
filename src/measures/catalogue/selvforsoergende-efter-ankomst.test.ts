import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { selvforsoergendeEfterAnkomst } from './selvforsoergende-efter-ankomst.ts';

const arrived = (id: string) => life(id).lives('840', '2016-03-01').arrives('2016-03-01');
/** 26 weeks after 1 March 2016 is 30 August 2016, 52 weeks 28 February 2017, 156 weeks 26 February 2019. */
const march = { from: '2016-03', asOf: '2019-12-31' } as const;

test('on no benefit on the very day 26, 52 and 156 weeks after', () => {
  const ada = arrived('Ada').on('integrationsydelse', '2016-03-01', '2016-08-29').on('kontanthjaelp', '2017-02-28');
  expect(lines(measured(selvforsoergendeEfterAnkomst, [ada], march))).toEqual([
    '2016-03 26 1/1 = 100',
    '2016-03 52 0/1 = 0',
    '2016-03 156 0/1 = 0',
  ]);
});

test('the day before and the day after do not matter', () => {
  const ada = arrived('Ada').on('integrationsydelse', '2016-08-29', '2016-08-29').on('sho', '2016-08-31', '2017-02-27');
  const bo = arrived('Bo').on('integrationsydelse', '2016-08-30', '2016-08-30');
  expect(lines(measured(selvforsoergendeEfterAnkomst, [ada, bo], march)).slice(0, 2)).toEqual([
    '2016-03 26 1/2 = 50',
    '2016-03 52 2/2 = 100',
  ]);
});

test('SU and fleksjob are benefits: strictly, that is not self-support', () => {
  const student = arrived('Ada').on('su', '2016-06-01');
  const flex = arrived('Bo').on('fleksjob', '2016-06-01');
  expect(lines(measured(selvforsoergendeEfterAnkomst, [student, flex], march))[0]).toBe('2016-03 26 0/2 = 0');
});

test('refugees and persons reunited with them; others who arrive are not in the cohort', () => {
  const reunited = life('Ada').lives('840', '2016-03-01').arrives('2016-03-01', 'familiesammenfoert-til-flygtning');
  const other = life('Bo').lives('840', '2016-03-01').arrives('2016-03-01', 'andet');
  expect(lines(measured(selvforsoergendeEfterAnkomst, [reunited, other], march))[0]).toBe('2016-03 26 1/1 = 100');
});

test('moved away by the follow-up: no longer counted; back again: counted', () => {
  const ada = life('Ada').lives('840', '2016-03-01', '2016-08-29').lives('840', '2017-02-28').arrives('2016-03-01');
  expect(lines(measured(selvforsoergendeEfterAnkomst, [ada], march))).toEqual([
    '2016-03 52 1/1 = 100',
    '2016-03 156 1/1 = 100',
  ]);
});

test('received elsewhere and moved in later is not the cohort of this area', () => {
  const ada = life('Ada').lives('851', '2016-03-01', '2016-03-31').lives('840', '2016-04-01').arrives('2016-03-01');
  expect(measured(selvforsoergendeEfterAnkomst, [ada], { ...march, area: ['840'] })).toEqual([]);
});

test('moved from one municipality of the area to another: in the cohort of the area, in that of neither', () => {
  const ada = life('Ada').lives('851', '2016-03-01', '2016-03-31').lives('840', '2016-04-01').arrives('2016-03-01');
  expect(lines(measured(selvforsoergendeEfterAnkomst, [ada], march))[0]).toBe('2016-03 26 1/1 = 100');
  expect(measured(selvforsoergendeEfterAnkomst, [ada], { ...march, by: ['municipality'] })).toEqual([]);
});

test('the period is that of arrival, its first and last day inside', () => {
  const on = (id: string, day: string) => life(id).lives('840', '2016-01-01').arrives(day);
  const everybody = [on('Ada', '2016-02-29'), on('Bo', '2016-03-01'), on('Cy', '2016-03-31'), on('Di', '2016-04-01')];
  expect(lines(measured(selvforsoergendeEfterAnkomst, everybody, march))[0]).toBe('2016-03 26 2/2 = 100');
});

test('not yet measurable until the one who comes on the last day has been followed to the end', () => {
  const ask = (asOf: string) => lines(measured(selvforsoergendeEfterAnkomst, [arrived('Ada')], { ...march, asOf }));
  expect(ask('2016-09-28')).toEqual(['2016-03 26 not yet', '2016-03 52 not yet', '2016-03 156 not yet']);
  expect(ask('2016-09-29')).toEqual(['2016-03 26 1/1 = 100', '2016-03 52 not yet', '2016-03 156 not yet']);
});

test('the age is that at reception', () => {
  const ada = arrived('Ada').born('1991-06-01');
  expect(lines(measured(selvforsoergendeEfterAnkomst, [ada], { ...march, by: ['age'] }))).toEqual([
    '2016-03 26 18-24 1/1 = 100',
    '2016-03 52 18-24 1/1 = 100',
    '2016-03 156 18-24 1/1 = 100',
  ]);
});
