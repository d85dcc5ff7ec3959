import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { langtidsledigeDst } from './langtidsledige-dst.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const december = { from: '2018-12' } as const;

test('364 days in a row up to the last day are enough, 363 are not', () => {
  const enough = inRebild('Ada').on('a_dagpenge', '2018-01-02');
  const short = inRebild('Bo').on('a_dagpenge', '2018-01-03');
  expect(lines(measured(langtidsledigeDst, [enough], december))).toEqual(['2018-12 1/1 = 1']);
  expect(measured(langtidsledigeDst, [short], december)).toEqual([]);
});

test('unemployed on the last day itself', () => {
  const until = inRebild('Ada').on('a_dagpenge', '2017-01-01', '2018-12-31');
  const before = inRebild('Bo').on('a_dagpenge', '2017-01-01', '2018-12-30');
  expect(lines(measured(langtidsledigeDst, [until], december))).toEqual(['2018-12 1/1 = 1']);
  expect(measured(langtidsledigeDst, [before], december)).toEqual([]);
});

test('a break of 28 days does not interrupt, one of 29 does', () => {
  const short = inRebild('Ada').on('a_dagpenge', '2017-01-01', '2018-06-02').on('a_dagpenge', '2018-07-01');
  const long = inRebild('Bo').on('a_dagpenge', '2017-01-01', '2018-06-01').on('a_dagpenge', '2018-07-01');
  expect(lines(measured(langtidsledigeDst, [short], december))).toEqual(['2018-12 1/1 = 1']);
  expect(measured(langtidsledigeDst, [long], december)).toEqual([]);
});

test('ten ordinary hours in the months of the break are forgiven, a quarter of an hour more is not', () => {
  const breaks = (id: string) =>
    inRebild(id).on('a_dagpenge', '2017-01-01', '2018-06-20').on('a_dagpenge', '2018-07-11');
  const ten = breaks('Ada').works('2018-06', 4).works('2018-07', 6);
  const more = breaks('Bo').works('2018-06', 4).works('2018-07', 6.25);
  const supported = breaks('Cy').works('2018-07', 100, { support: 'loentilskud' });
  const elsewhere = breaks('Di').works('2018-05', 100).works('2018-08', 100);
  expect(measured(langtidsledigeDst, [ten, more, supported, elsewhere], december)[0]?.numerator).toBe(3);
});

test('a break to the end of June does not touch July', () => {
  const june = inRebild('Ada').on('a_dagpenge', '2017-01-01', '2018-06-09').on('a_dagpenge', '2018-07-01');
  const july = inRebild('Bo').on('a_dagpenge', '2017-01-01', '2018-06-09').on('a_dagpenge', '2018-07-02');
  const lives = [june.works('2018-07', 100), july.works('2018-07', 100), june.works('2018-05', 100)];
  expect(lines(measured(langtidsledigeDst, lives, december))).toEqual(['2018-12 2/1 = 2']);
});

test('days of a break count in the row, but the row begins with an unemployed day', () => {
  const bridged = inRebild('Ada').on('a_dagpenge', '2018-01-02', '2018-01-02').on('a_dagpenge', '2018-01-31');
  const started = inRebild('Bo').on('a_dagpenge', '2018-01-31');
  expect(measured(langtidsledigeDst, [bridged, started], december)[0]?.numerator).toBe(1);
});

test('part-time days are days, whatever their part; no age limit', () => {
  const ada = life('Ada').born('1940-01-01').lives('840', '2010-01-01').on('a_dagpenge', '2017-01-01', undefined, {
    degree: 1,
  });
  expect(lines(measured(langtidsledigeDst, [ada], { ...december, by: ['age'] }))).toEqual(['2018-12 ukendt 1/1 = 1']);
});

test('from one gross-unemployed benefit to another is no break; to one without readiness it is', () => {
  const ada = inRebild('Ada')
    .on('a_dagpenge', '2017-01-01', '2018-06-30')
    .on('kontanthjaelp', '2018-07-01', undefined, { readiness: 'jobparat' });
  const bo = inRebild('Bo').on('a_dagpenge', '2017-01-01', '2018-06-30').on('kontanthjaelp', '2018-07-01');
  expect(lines(measured(langtidsledigeDst, [ada, bo], { ...december, by: ['benefit'] }))).toEqual([
    '2018-12 kontanthjaelp 1/1 = 1',
  ]);
});

test('each month on its own, and not before its last day is known', () => {
  const ada = inRebild('Ada').on('a_dagpenge', '2017-11-02', '2018-11-15');
  expect(lines(measured(langtidsledigeDst, [ada], { from: '2018-09', to: '2018-12', asOf: '2018-12-30' }))).toEqual([
    '2018-10 1/1 = 1',
    '2018-12 not yet',
  ]);
});
