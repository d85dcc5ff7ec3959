import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { answerOf } from '../answer.ts';
import { asked, decided, law, refusal } from '../testing/node/asked.ts';
import { bandOf, bandShare } from './band.ts';
import { type PoolMember, poolOf, quotaLeft, quotaMet } from './quota.ts';
import { shareText } from './share.ts';
import { supervision } from './supervision.ts';

describe('TM-01: the cross-section of talks', () => {
  const talking = (count: number) =>
    Array.from({ length: count }, (_, at) => `2018-0${at + 2}-01`).reduce(
      (person, held) => person.talks('jobsamtale', { held }),
      life('Ada').on('a_dagpenge', '2018-01-15'),
    );

  test('TM-01-a of 100 in the band 82 have six talks: 82 per cent', () => {
    const bands = [6, 5].map((count) => asked(bandOf, talking(count), '2018-09-30').answer);
    const share = bandShare([...Array(82).fill(bands[0]), ...Array(18).fill(bands[1])]);
    expect(share).toEqual({ part: 82, of: 100 });
    expect(shareText(share)).toEqual({ da: '82,0 pct.', en: '82.0 per cent' });
  });

  test.each([
    ['a day before six months', '2018-07-14', false],
    ['six months', '2018-07-15', true],
    ['TM-01-b exactly nine months', '2018-10-15', true],
    ['TM-01-b a day more', '2018-10-16', false],
  ])('%s', (_, on, inBand) => {
    expect(asked(bandOf, talking(6), on).answer.inBand).toBe(inBand);
  });

  test('talks before the spell do not count; other benefits are outside; before 2018 there were no data', () => {
    const bo = life('Bo').on('a_dagpenge', '2018-01-15').talks('jobsamtale', { held: '2018-01-14' });
    expect(asked(bandOf, bo, '2018-09-30').answer.talks).toBe(0);
    expect(asked(bandOf, life('Cy').on('kontanthjaelp', '2018-01-15'), '2018-09-30').answer.inBand).toBe(false);
    expect(refusal(() => asked(bandOf, bo, '2017-12-31'))).toBe('rules/not-covered');
  });
});

describe('TM-03: intensified supervision', () => {
  const ask = (without: number, onSupport = 125, on = '2022-01-01', fewTalks = 0) =>
    answerOf(
      supervision(
        {
          onSupport,
          expected: 120,
          withoutOfferOrHours: { part: without, of: 1000 },
          withoutTalks: { part: fewTalks, of: 1000 },
        },
        parseDay(on),
        law,
      ),
    );

  test('TM-03-a 299 of 1,000 is met, 300 is not', () => {
    expect(ask(299)).toEqual({ focus1Met: true, focus2Met: true, canBeSupervised: false });
    expect(ask(300)).toEqual({ focus1Met: false, focus2Met: true, canBeSupervised: true });
  });

  test('the second focus measure: 199 is met, 200 is not', () => {
    expect(ask(0, 125, '2022-01-01', 199).focus2Met).toBe(true);
    expect(ask(0, 125, '2022-01-01', 200)).toMatchObject({ focus2Met: false, canBeSupervised: true });
  });

  test('TM-03-b fewer on support than expected: never, whatever the focus measures say', () => {
    expect(ask(900, 118).canBeSupervised).toBe(false);
    expect(ask(900, 120).canBeSupervised).toBe(false);
  });

  test('abolished from July 2026', () => {
    expect(refusal(() => ask(0, 125, '2026-06-30'))).toBe('no refusal');
    expect(refusal(() => ask(0, 125, '2026-07-01'))).toBe('rules/not-covered');
  });

  test('more than all is refused', () => {
    expect(refusal(() => ask(1001))).toBe('rules/impossible-input');
  });
});

describe('TM-04: the 75 per cent rules', () => {
  const day = parseDay('2026-09-01');
  const met = (part: number, of: number) => answerOf(quotaMet({ part, of }, day, law)).met;
  const members = (count: number, more: Partial<PoolMember> = {}): PoolMember[] =>
    Array.from({ length: count }, () => ({
      group: 'kontanthjaelp-jobparat',
      dutyToWork: false,
      served: false,
      exempt: false,
      from: parseDay('2026-07-15'),
      ...more,
    }));

  test('TM-04-a 150 of 200 is met, 149 is not', () => {
    expect([met(150, 200), met(149, 200)]).toEqual([true, false]);
  });

  test('TM-04-b one pool across the groups', () => {
    const pool = poolOf(
      [
        ...members(60, { group: 'a-dagpenge', served: true }),
        ...members(40, { group: 'a-dagpenge' }),
        ...members(95, { served: true }),
        ...members(5),
      ],
      day,
      law,
    );
    expect(pool).toEqual({ part: 155, of: 200 });
    expect(met(pool.part, pool.of)).toBe(true);
    expect(met(60, 100)).toBe(false);
  });

  test('TM-04-c those under the duty to work are not in the pool; nor are the activity-ready', () => {
    const pool = poolOf(
      [
        ...members(149, { served: true }),
        ...members(31),
        ...members(20, { dutyToWork: true }),
        ...members(9, { group: 'kontanthjaelp-aktivitetsparat' }),
      ],
      day,
      law,
    );
    expect(pool).toEqual({ part: 149, of: 180 });
    expect(met(pool.part, pool.of)).toBe(true);
  });

  test('who may still be exempted is refused until period and entry are decided', () => {
    expect(refusal(() => quotaLeft(members(4), day, law))).toBe('rules/undecided');
  });

  test.each([
    ['10 in the pool, 2 exempt: 0.5 more is none', 10, 2, 0],
    ['12 in the pool, 2 exempt: one more', 12, 2, 1],
    ['11 in the pool, none exempt: two', 11, 0, 2],
  ])('%s', (_, size, exempted, mayExempt) => {
    const by = law.decidedBy([
      decided('rettidighed/pulje-periode', 'kvartal'),
      decided('rettidighed/pulje-fra', 'foerste-dag'),
    ]);
    const pool = [
      ...members(size - exempted),
      ...members(exempted, { exempt: true }),
      ...members(5, { from: parseDay('2026-06-30') }),
      ...members(5, { from: parseDay('2026-10-01') }),
    ];
    expect(answerOf(quotaLeft(pool, day, by))).toEqual({
      exempted,
      mayExempt,
      from: '2026-07-01',
      through: '2026-09-30',
    });
  });

  test('nobody can be exempted who has been served, and entry can be after six months', () => {
    const by = law.decidedBy([
      decided('rettidighed/pulje-periode', 'kvartal'),
      decided('rettidighed/pulje-fra', 'seks-maaneder'),
    ]);
    const pool = [
      ...members(7, { from: parseDay('2026-01-01'), served: true }),
      ...members(1, { from: parseDay('2026-03-31') }),
      ...members(9),
    ];
    expect(answerOf(quotaLeft(pool, day, by)).mayExempt).toBe(1);
  });

  test('before July 2026 there is no quota', () => {
    expect(refusal(() => quotaMet({ part: 1, of: 1 }, parseDay('2026-06-30'), law))).toBe('rules/not-covered');
  });
});
