import { expect, test } from 'vitest';
import type { JobOrderFact, ReferralFact } from '../../register/register-of-lives.ts';
import { lines, measured } from '../measuring.ts';
import { jobordrerMedKandidat } from './jobordrer-med-kandidat.ts';

const order = (id: string, receivedOn: string, ...referrals: ReferralFact[]): JobOrderFact => ({
  id,
  municipality: '840',
  receivedOn,
  workplace: 'P1',
  referrals,
});
const ask = (jobOrders: JobOrderFact[], more: object = {}) =>
  lines(
    measured(jobordrerMedKandidat, [], {
      from: '2018-03',
      asOf: '2018-12-31',
      parts: { jobOrders, workplaces: [{ id: 'P1', municipality: '851', from: '2010-01-01', sector: 'privat' }] },
      ...more,
    }),
  );
const relevant = (on: string): ReferralFact => ({ on, relevant: 'ja' });

test('at least one candidate found relevant', () => {
  const one = order('o1', '2018-03-05', relevant('2018-03-06'), relevant('2018-03-07'), {
    on: '2018-03-08',
    relevant: 'nej',
  });
  const wrong = order('o2', '2018-03-05', { on: '2018-03-06', relevant: 'nej' });
  const none = order('o3', '2018-03-05');
  expect(ask([one, wrong, none])).toEqual(['2018-03 1/3 = 33.3333']);
});

test('received on the first and the last day of the month', () => {
  expect(
    ask([order('o1', '2018-02-28'), order('o2', '2018-03-01'), order('o3', '2018-03-31'), order('o4', '2018-04-01')]),
  ).toEqual(['2018-03 0/2 = 0']);
});

test('the candidate may come later, up to as-of', () => {
  const orders = [order('o1', '2018-03-05', relevant('2018-05-10'))];
  expect(ask(orders, { asOf: '2018-05-09' })).toEqual(['2018-03 0/1 = 0']);
  expect(ask(orders, { asOf: '2018-05-10' })).toEqual(['2018-03 1/1 = 100']);
});

test('an order received after as-of does not exist', () => {
  expect(ask([order('o1', '2018-03-05')], { asOf: '2018-03-04' })).toEqual([]);
});

test('the municipality that received it decides, not that of the workplace; split by sector', () => {
  const elsewhere = { ...order('o2', '2018-03-05', relevant('2018-03-06')), municipality: '851', workplace: undefined };
  expect(ask([order('o1', '2018-03-05'), elsewhere], { area: ['840'] })).toEqual(['2018-03 0/1 = 0']);
  expect(ask([order('o1', '2018-03-05'), elsewhere], { by: ['municipality', 'sector'] })).toEqual([
    '2018-03 840 privat 0/1 = 0',
    '2018-03 851 ukendt 1/1 = 100',
  ]);
});
