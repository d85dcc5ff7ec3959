import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { selvbooking } from './selvbooking.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const march = { from: '2018-03' } as const;

test('of the conversations held in the month, those the citizen booked', () => {
  const ada = inRebild('Ada')
    .talks('jobsamtale', { held: '2018-03-01' }, { bookedBy: 'borger' })
    .talks('jobsamtale', { held: '2018-03-31' }, { bookedBy: 'medarbejder' })
    .talks('jobsamtale', { held: '2018-04-01' }, { bookedBy: 'borger' })
    .talks('jobsamtale', { held: '2018-02-28' }, { bookedBy: 'borger' });
  expect(lines(measured(selvbooking, [ada], march))).toEqual(['2018-03 1/2 = 50']);
});

test('missed and called off conversations were not held', () => {
  const ada = inRebild('Ada')
    .talks('jobsamtale', { booked: '2018-03-01' }, { bookedBy: 'borger', outcome: 'udeblevet' })
    .talks('jobsamtale', { booked: '2018-03-01', held: '2018-03-01' }, { bookedBy: 'borger', outcome: 'aflyst' });
  expect(measured(selvbooking, [ada], march)).toEqual([]);
});

test('not recorded who booked: in the denominator, and counted apart', () => {
  const ada = inRebild('Ada')
    .talks('jobsamtale', { held: '2018-03-01' }, { bookedBy: 'borger' })
    .talks('jobsamtale', { held: '2018-03-02' });
  expect(measured(selvbooking, [ada], march)[0]).toMatchObject({ value: 50, unknown: 1, subjects: 1 });
});

test('held after as-of is not held', () => {
  const ada = inRebild('Ada').talks('jobsamtale', { held: '2018-03-16' }, { bookedBy: 'borger' });
  expect(measured(selvbooking, [ada], { ...march, asOf: '2018-03-15' })).toEqual([]);
  expect(lines(measured(selvbooking, [ada], { ...march, asOf: '2018-03-16' }))).toEqual(['2018-03 1/1 = 100']);
});

test('in the area on the day; split by kind and benefit', () => {
  const ada = life('Ada')
    .lives('840', '2010-01-01', '2018-03-15')
    .on('a_dagpenge', '2018-01-01', '2018-03-10')
    .talks('cv-samtale', { held: '2018-03-10' }, { bookedBy: 'borger' })
    .talks('jobsamtale', { held: '2018-03-11' }, { bookedBy: 'medarbejder' })
    .talks('jobsamtale', { held: '2018-03-16' }, { bookedBy: 'borger' });
  expect(lines(measured(selvbooking, [ada], { ...march, by: ['kind', 'benefit'] }))).toEqual([
    '2018-03 jobsamtale ukendt 0/1 = 0',
    '2018-03 cv-samtale a_dagpenge 1/1 = 100',
  ]);
});
