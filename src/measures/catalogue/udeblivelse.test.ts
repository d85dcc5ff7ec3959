import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { udeblivelse } from './udeblivelse.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const march = { from: '2018-03', asOf: '2018-06-30' } as const;

test('missed among those held or missed; called off does not count', () => {
  const ada = inRebild('Ada')
    .talks('jobsamtale', { booked: '2018-03-01', held: '2018-03-01' })
    .talks('jobsamtale', { booked: '2018-03-31' }, { outcome: 'udeblevet' })
    .talks('jobsamtale', { booked: '2018-03-20' }, { outcome: 'aflyst' })
    .talks('jobsamtale', { booked: '2018-04-01' }, { outcome: 'udeblevet' });
  expect(lines(measured(udeblivelse, [ada], march))).toEqual(['2018-03 1/2 = 50']);
});

test('the booked day decides the month, also when the conversation was held later', () => {
  const ada = inRebild('Ada').talks('jobsamtale', { booked: '2018-03-31', held: '2018-04-02' });
  expect(lines(measured(udeblivelse, [ada], march))).toEqual(['2018-03 0/1 = 0']);
});

test('without an outcome it is left out and counted apart', () => {
  const ada = inRebild('Ada')
    .talks('jobsamtale', { booked: '2018-03-01' })
    .talks('jobsamtale', { booked: '2018-03-02' }, { outcome: 'udeblevet' });
  expect(measured(udeblivelse, [ada], march)[0]).toMatchObject({ numerator: 1, denominator: 1, unknown: 1 });
});

test('booked after as-of, or held only after it: no outcome yet', () => {
  const ada = inRebild('Ada')
    .talks('jobsamtale', { booked: '2018-03-20' }, { outcome: 'udeblevet' })
    .talks('jobsamtale', { booked: '2018-03-10', held: '2018-03-18' });
  expect(measured(udeblivelse, [ada], { ...march, asOf: '2018-03-15' })[0]).toMatchObject({
    denominator: 0,
    value: null,
    unknown: 1,
  });
});

test('in the area on the booked day; split by kind', () => {
  const ada = life('Ada')
    .lives('840', '2010-01-01', '2018-03-10')
    .talks('jobsamtale', { booked: '2018-03-10' }, { outcome: 'udeblevet' })
    .talks('faellessamtale', { booked: '2018-03-09', held: '2018-03-09' })
    .talks('jobsamtale', { booked: '2018-03-11', held: '2018-03-11' });
  expect(lines(measured(udeblivelse, [ada], { ...march, by: ['kind'] }))).toEqual([
    '2018-03 jobsamtale 1/1 = 100',
    '2018-03 faellessamtale 0/1 = 0',
  ]);
});
