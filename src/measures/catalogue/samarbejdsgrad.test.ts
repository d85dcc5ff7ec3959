import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { ACTIVITY_KINDS } from '../../register/codes.ts';
import { life } from '../../register/life.ts';
import type { WorkplaceFact } from '../../register/register-of-lives.ts';
import { Law } from '../../rules/law/law.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { lines, measured } from '../measuring.ts';
import { samarbejdsgrad } from './samarbejdsgrad.ts';

const law = shippedLaw();
const workplace = (id: string, more: Partial<WorkplaceFact> = {}): WorkplaceFact => ({
  id,
  municipality: '840',
  from: '2010-01-01',
  employees: 10,
  ...more,
});
const at = (place: string, from = '2018-03-01', to = '2018-03-31') =>
  life('Ada').does('virksomhedspraktik', from, to, { workplace: place });
const ask = (lives: ReturnType<typeof life>[], workplaces: WorkplaceFact[], more: object = {}) =>
  lines(measured(samarbejdsgrad, lives, { from: '2018-03', parts: { workplaces }, law, ...more }));

test('one of two workplaces had somebody in a placement on a day of the month', () => {
  expect(ask([at('P1', '2018-03-31', '2018-06-30')], [workplace('P1'), workplace('P2')])).toEqual(['2018-03 1/2 = 50']);
  expect(ask([at('P1', '2018-04-01', '2018-06-30')], [workplace('P1'), workplace('P2')])).toEqual(['2018-03 0/2 = 0']);
});

test('what ended the day before the month does not count; what ended on its first day does', () => {
  expect(ask([at('P1', '2018-02-01', '2018-02-28')], [workplace('P1')])).toEqual(['2018-03 0/1 = 0']);
  expect(ask([at('P1', '2018-02-01', '2018-03-01')], [workplace('P1')])).toEqual(['2018-03 1/1 = 100']);
});

test('each workplace counts once, however many it takes in', () => {
  expect(
    ask([at('P1'), at('P1').does('mentor', '2018-03-01', undefined, { workplace: 'P1' })], [workplace('P1')]),
  ).toEqual(['2018-03 1/1 = 100']);
});

test('where the person lives does not matter; where the workplace lies does', () => {
  const elsewhere = workplace('P2', { municipality: '851' });
  expect(ask([at('P1').lives('101', '2010-01-01'), at('P2')], [workplace('P1'), elsewhere], { area: ['840'] })).toEqual(
    ['2018-03 1/1 = 100'],
  );
  expect(ask([at('P2')], [workplace('P1'), elsewhere], { by: ['municipality'] })).toEqual([
    '2018-03 840 0/1 = 0',
    '2018-03 851 1/1 = 100',
  ]);
});

test('placements, wage subsidy, rotation, flex jobs and mentors are cooperation; the rest are not', () => {
  const counting = ACTIVITY_KINDS.filter(
    (kind) =>
      ask([life('Ada').does(kind, '2018-03-01', undefined, { workplace: 'P1' })], [workplace('P1')])[0] ===
      '2018-03 1/1 = 100',
  );
  expect(counting).toEqual(['virksomhedspraktik', 'loentilskud', 'mentor', 'fleksjob', 'jobrotation']);
});

test('the kinds are a dated setting: adult apprentices from March on', () => {
  const items = law.items.map((item) => {
    if (item.id !== 'virksomheder/samarbejde') return item;
    const [version] = item.versions;
    const march = parseDay('2018-03-01');
    return {
      ...item,
      versions: [
        { ...version!, to: march },
        { ...version!, from: march, value: ['voksenlaerling'] },
      ],
    };
  });
  const apprentice = life('Ada').does('voksenlaerling', '2018-01-01', undefined, { workplace: 'P1' });
  expect(
    ask([apprentice, at('P1', '2018-01-01')], [workplace('P1')], {
      from: '2018-01',
      to: '2018-03',
      law: new Law(items),
    }),
  ).toEqual(['2018-01 1/1 = 100', '2018-02 1/1 = 100', '2018-03 1/1 = 100']);
  expect(ask([apprentice], [workplace('P1')], { from: '2018-02', to: '2018-03', law: new Law(items) })).toEqual([
    '2018-02 0/1 = 0',
    '2018-03 1/1 = 100',
  ]);
});

test('at least one employee; unknown is left out and counted apart', () => {
  const places = [workplace('P1'), workplace('P2', { employees: 0 }), workplace('P3', { employees: undefined })];
  expect(measured(samarbejdsgrad, [], { from: '2018-03', parts: { workplaces: places }, law })[0]).toMatchObject({
    denominator: 1,
    unknown: 1,
  });
});

test('a workplace exists from its first day through its last', () => {
  const places = [
    workplace('P1', { to: '2018-03-01' }),
    workplace('P2', { to: '2018-02-28' }),
    workplace('P3', { from: '2018-03-31' }),
    workplace('P4', { from: '2018-04-01' }),
  ];
  expect(ask([], places)).toEqual(['2018-03 0/2 = 0']);
  expect(ask([], places, { asOf: '2018-03-30' })).toEqual(['2018-03 0/1 = 0']);
});

test('an activity that begins after as-of does not exist', () => {
  expect(ask([at('P1', '2018-03-20')], [workplace('P1')], { asOf: '2018-03-19' })).toEqual(['2018-03 0/1 = 0']);
});

test('split by sector', () => {
  const places = [workplace('P1', { sector: 'privat' }), workplace('P2', { sector: 'offentlig' }), workplace('P3')];
  expect(ask([at('P2')], places, { by: ['sector'] })).toEqual([
    '2018-03 ukendt 0/1 = 0',
    '2018-03 privat 0/1 = 0',
    '2018-03 offentlig 1/1 = 100',
  ]);
});
