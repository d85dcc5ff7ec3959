import { expect, test } from 'vitest';
import type { JobOrderFact, ReferralFact } from '../../register/register-of-lives.ts';
import { lines, measured } from '../measuring.ts';
import { rekrutteringer } from './rekrutteringer.ts';

const hired = (hiredOn?: string): ReferralFact => ({ on: '2018-02-10', relevant: 'ja', outcome: 'ansat', hiredOn });
const order = (id: string, ...referrals: ReferralFact[]): JobOrderFact => ({
  id,
  municipality: '840',
  receivedOn: '2018-02-01',
  referrals,
});
const ask = (jobOrders: JobOrderFact[], more: object = {}) =>
  lines(measured(rekrutteringer, [], { from: '2018-03', parts: { jobOrders }, ...more }));

test('every hire counts in the month of its day, however old the order is', () => {
  expect(
    ask([order('o1', hired('2018-03-01'), hired('2018-03-31')), order('o2', hired('2018-02-28'), hired('2018-04-01'))]),
  ).toEqual(['2018-03 2/1 = 2']);
  const rows = measured(rekrutteringer, [], {
    from: '2018-03',
    parts: { jobOrders: [order('o1', hired('2018-03-01'), hired('2018-03-31'))] },
  });
  expect(rows[0]).toMatchObject({ numerator: 2, subjects: 1 });
});

test('refused, not interested, open, or hired on an unknown day: no hire', () => {
  const refused: ReferralFact = { on: '2018-02-10', relevant: 'ja', outcome: 'afslag', hiredOn: '2018-03-05' };
  expect(ask([order('o1', refused, hired(), { on: '2018-03-01', relevant: 'ja', outcome: 'aaben' })])).toEqual([]);
});

test('hired after as-of is not known yet', () => {
  expect(ask([order('o1', hired('2018-03-16'))], { asOf: '2018-03-15' })).toEqual([]);
  expect(ask([order('o1', hired('2018-03-16'))], { asOf: '2018-03-16' })).toEqual(['2018-03 1/1 = 1']);
});

test('on orders the area received', () => {
  const elsewhere = { ...order('o2', hired('2018-03-05')), municipality: '851' };
  expect(ask([elsewhere, order('o1')], { area: ['840'] })).toEqual([]);
  expect(ask([elsewhere], { by: ['municipality'] })).toEqual(['2018-03 851 1/1 = 1']);
});
