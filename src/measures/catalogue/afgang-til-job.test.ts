import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { afgangTilJob } from './afgang-til-job.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const march = { from: '2018-03', asOf: '2018-12-31' } as const;

test('hours in the month after, not in the month it ends in', () => {
  const after = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-03-01').works('2018-04', 1);
  const same = inRebild('Bo').on('kontanthjaelp', '2018-01-01', '2018-03-31').works('2018-03', 160);
  const later = inRebild('Cy').on('kontanthjaelp', '2018-01-01', '2018-03-15').works('2018-05', 160);
  expect(lines(measured(afgangTilJob, [after, same, later], march))).toEqual(['2018-03 1/3 = 33.3333']);
});

test('a job with support is no ordinary job', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-03-31')
    .works('2018-04', 160, { support: 'loentilskud' });
  expect(lines(measured(afgangTilJob, [ada], march))).toEqual(['2018-03 0/1 = 0']);
});

test('back before a full month has passed: the forløb has not ended in March', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-03-15')
    .on('kontanthjaelp', '2018-04-15', '2018-05-31')
    .works('2018-04', 20);
  expect(measured(afgangTilJob, [ada], march)).toEqual([]);
});

test('split by the readiness it ends with', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-31', { readiness: 'aktivitetsparat' })
    .on('kontanthjaelp', '2018-02-01', '2018-03-31', { readiness: 'jobparat' })
    .works('2018-04', 160);
  expect(lines(measured(afgangTilJob, [ada], { ...march, by: ['readiness'] }))).toEqual(['2018-03 jobparat 1/1 = 100']);
});

test('known when the next month has passed', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-03-31').works('2018-04', 160);
  expect(lines(measured(afgangTilJob, [ada], { ...march, asOf: '2018-04-29' }))).toEqual(['2018-03 not yet']);
  expect(lines(measured(afgangTilJob, [ada], { ...march, asOf: '2018-04-30' }))).toEqual(['2018-03 1/1 = 100']);
});
