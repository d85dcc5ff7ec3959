import { expect, test } from 'vitest';
import { type Life, life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { sagsbehandlerskift } from './sagsbehandlerskift.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
/** Held conversations: a day and whose desk it was at. */
const meets = (of: Life, ...meetings: readonly (readonly [day: string, caseworker?: string])[]) =>
  meetings.reduce((so, [held, caseworker]) => so.talks('jobsamtale', { held }, { caseworker }), of);
const december = { from: '2018-12' } as const;

test('from Mette to Ole and back is two changes', () => {
  const ada = meets(inRebild('Ada'), ['2018-02-01', 'Mette'], ['2018-05-01', 'Ole'], ['2018-09-01', 'Mette']);
  const bo = meets(inRebild('Bo'), ['2018-02-01', 'Mette'], ['2018-05-01', 'Mette']);
  expect(lines(measured(sagsbehandlerskift, [ada], december))).toEqual(['2018-12 2/1 = 2']);
  expect(lines(measured(sagsbehandlerskift, [ada, bo], december))).toEqual(['2018-12 2/2 = 1']);
});

test('with one conversation there is nothing to change between', () => {
  expect(measured(sagsbehandlerskift, [meets(inRebild('Ada'), ['2018-02-01', 'Mette'])], december)).toEqual([]);
});

test('365 days up to the last day: 1 January 2018 is inside, 31 December 2017 is not', () => {
  const inside = meets(inRebild('Ada'), ['2018-01-01', 'Mette'], ['2018-12-31', 'Ole']);
  const outside = meets(inRebild('Bo'), ['2017-12-31', 'Mette'], ['2018-12-31', 'Ole']);
  expect(lines(measured(sagsbehandlerskift, [inside, outside], december))).toEqual(['2018-12 1/1 = 1']);
});

test('told in any order; two on one day by their id', () => {
  const ada = meets(inRebild('Ada'), ['2018-09-01', 'Ole'], ['2018-02-01', 'Mette'], ['2018-05-01', 'Mette']);
  expect(lines(measured(sagsbehandlerskift, [ada], december))).toEqual(['2018-12 1/1 = 1']);
  const sameDay = meets(inRebild('Bo'), ['2018-02-01', 'Mette'], ['2018-02-01', 'Ole'], ['2018-03-01', 'Mette']);
  expect(lines(measured(sagsbehandlerskift, [sameDay], december))).toEqual(['2018-12 2/1 = 2']);
});

test('an unknown caseworker is no change, and hides none', () => {
  const same = meets(inRebild('Ada'), ['2018-02-01', 'Mette'], ['2018-03-01'], ['2018-04-01', 'Mette']);
  const other = meets(inRebild('Bo'), ['2018-02-01', 'Mette'], ['2018-03-01'], ['2018-04-01', 'Ole']);
  const nobody = meets(inRebild('Cy'), ['2018-02-01'], ['2018-03-01']);
  expect(lines(measured(sagsbehandlerskift, [same, other, nobody], december))).toEqual(['2018-12 1/3 = 0.3333']);
});

test('only held conversations', () => {
  const ada = meets(inRebild('Ada'), ['2018-02-01', 'Mette'], ['2018-05-01', 'Mette']).talks(
    'jobsamtale',
    { booked: '2018-03-01' },
    { outcome: 'udeblevet', caseworker: 'Ole' },
  );
  expect(lines(measured(sagsbehandlerskift, [ada], december))).toEqual(['2018-12 0/1 = 0']);
});

test('in the area on the last day, and not before it is known', () => {
  const moved = meets(
    life('Ada').lives('840', '2010-01-01', '2018-12-30'),
    ['2018-02-01', 'Mette'],
    ['2018-05-01', 'Ole'],
  );
  expect(measured(sagsbehandlerskift, [moved], december)).toEqual([]);
  expect(lines(measured(sagsbehandlerskift, [moved], { from: '2018-11', to: '2018-12', asOf: '2018-12-30' }))).toEqual([
    '2018-11 1/1 = 1',
    '2018-12 not yet',
  ]);
});

test('each month has its own 365 days', () => {
  const ada = meets(inRebild('Ada'), ['2017-11-15', 'Mette'], ['2018-02-01', 'Ole'], ['2018-05-01', 'Ole']);
  expect(lines(measured(sagsbehandlerskift, [ada], { from: '2018-10', to: '2018-12' }))).toEqual([
    '2018-10 1/1 = 1',
    '2018-11 0/1 = 0',
    '2018-12 0/1 = 0',
  ]);
});
