import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MUNICIPALITIES } from '../../core/areas/municipalities.ts';
import { refusal } from '../testing/answer.ts';
import { type Better, rankAmong } from './rank.ts';
import { type RankFigure, readRankFigures } from './rank-figures.ts';

const CODES = MUNICIPALITIES.map(({ id }) => id);

/** Shares in percent, the first municipality first: no population. */
const shares = (...values: number[]) => ({
  figures: values.map((value, index): RankFigure => ({ municipality: CODES[index]!, value, population: null })),
  withoutValue: [],
});
/** Full-time persons and inhabitants. */
const persons = (...pairs: [number, number][]) => ({
  figures: pairs.map(([value, population], index): RankFigure => ({ municipality: CODES[index]!, value, population })),
  withoutValue: [],
});
const last = (figures: readonly RankFigure[]) => figures.at(-1)!.municipality;

describe('the ranked figure itself', () => {
  const five = shares(10, 20, 30, 40, 50);

  test('last of five; to be number 3 takes 20 less, level with the one who is there', () => {
    expect(rankAmong(five, { area: last(five.figures), better: 'lower', toRank: 3 })).toEqual({
      rank: 5,
      of: 5,
      tiedWith: [],
      toRank: { rank: 3, change: -20, unit: 'not-stated', resultingValue: 30, resultingRank: 3, tiedWith: [CODES[2]] },
      curve: [
        { rank: 5, change: 0 },
        { rank: 4, change: -10 },
        { rank: 3, change: -20 },
        { rank: 2, change: -30 },
        { rank: 1, change: -40 },
      ],
      withoutValue: [],
    });
  });

  test('where higher is better, a rise', () => {
    const answer = rankAmong(five, { area: CODES[0]!, better: 'higher', toRank: 1 });
    expect(answer).toMatchObject({ rank: 5, toRank: { change: 40, resultingValue: 50 } });
  });

  test('equal municipalities share a rank, and the next one is two further down', () => {
    const tied = shares(10, 20, 20, 40);
    const rankOf = (index: number) => rankAmong(tied, { area: CODES[index]!, better: 'lower' });
    expect([0, 1, 2, 3].map((index) => rankOf(index).rank)).toEqual([1, 2, 2, 4]);
    expect(rankOf(1).tiedWith).toEqual([CODES[2]]);
  });

  test('level with two who share place 2 is place 2, also when place 3 was asked for', () => {
    const answer = rankAmong(shares(10, 20, 20, 40), { area: CODES[3]!, better: 'lower', toRank: 3 });
    expect(answer.toRank).toMatchObject({ change: -20, resultingRank: 2, tiedWith: [CODES[1], CODES[2]] });
    expect(answer.curve).toEqual([
      { rank: 4, change: 0 },
      { rank: 3, change: -20 },
      { rank: 2, change: -20 },
      { rank: 1, change: -30 },
    ]);
  });

  test('a rank already reached takes nothing', () => {
    const answer = rankAmong(five, { area: CODES[1]!, better: 'lower', toRank: 4 });
    expect(answer).toMatchObject({ rank: 2, toRank: { change: 0, resultingValue: 20, resultingRank: 2 } });
  });

  test('tenths are not lost', () => {
    const answer = rankAmong(shares(0.1, 0.3), { area: CODES[1]!, better: 'lower', toRank: 1 });
    expect(answer.toRank).toMatchObject({ change: -0.2, resultingValue: 0.1, tiedWith: [CODES[0]] });
  });
});

describe('full-time persons', () => {
  test('the share decides, not the number of persons', () => {
    const two = persons([2000, 20000], [1900, 10000]);
    expect(rankAmong(two, { area: CODES[1]!, better: 'lower' }).rank).toBe(2);
  });

  test('900 persons fewer bring 19 % to exactly 10 %: level, so number 1', () => {
    const answer = rankAmong(persons([2000, 20000], [1900, 10000]), { area: CODES[1]!, better: 'lower', toRank: 1 });
    expect(answer.toRank).toEqual({
      rank: 1,
      change: -900,
      unit: 'full-time-persons',
      resultingValue: 1000,
      resultingRank: 1,
      tiedWith: [CODES[0]],
    });
  });

  test('persons come whole: the last fraction of a person takes a person', () => {
    const answer = rankAmong(persons([1000, 30001], [1900, 10000]), { area: CODES[1]!, better: 'lower', toRank: 1 });
    // 10,000 × 1,000 / 30,001 = 333.3: at most 333.
    expect(answer.toRank).toMatchObject({ change: -1567, resultingValue: 333, tiedWith: [] });
  });

  test('a share one person apart at seven digits is seen', () => {
    const two = persons([1000000, 9999999], [1000001, 9999999]);
    expect(rankAmong(two, { area: CODES[1]!, better: 'lower', toRank: 1 })).toMatchObject({
      rank: 2,
      tiedWith: [],
      toRank: { change: -1 },
    });
  });
});

describe('for any figures', () => {
  const figures = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1000, max: 90000 })), {
      minLength: 2,
      maxLength: 98,
    })
    .map((pairs) => persons(...pairs));
  const better = fc.constantFrom<Better>('lower', 'higher');

  test('the change reaches the rank, and one person less does not', () => {
    fc.assert(
      fc.property(figures, better, fc.nat(), fc.nat(), (all, way, who, goal) => {
        const area = CODES[who % all.figures.length]!;
        const toRank = 1 + (goal % all.figures.length);
        const answer = rankAmong(all, { area, better: way, toRank });
        const rankWith = (change: number) => {
          const moved = all.figures.map((each) =>
            each.municipality === area ? { ...each, value: each.value + change } : each,
          );
          return rankAmong({ figures: moved, withoutValue: [] }, { area, better: way }).rank;
        };
        const { change, resultingRank } = answer.toRank!;
        expect(rankWith(change)).toBe(resultingRank);
        expect(resultingRank).toBeLessThanOrEqual(Math.max(toRank, answer.rank));
        if (toRank >= answer.rank) expect(change).toBe(0);
        else expect(rankWith(change - Math.sign(change))).toBeGreaterThan(toRank);
      }),
    );
  });

  test('a better rank never takes less, and the curve runs from today to the first place', () => {
    fc.assert(
      fc.property(figures, better, fc.nat(), (all, way, who) => {
        const { rank, curve } = rankAmong(all, { area: CODES[who % all.figures.length]!, better: way });
        expect(curve.map((step) => step.rank)).toEqual(Array.from({ length: rank }, (_, index) => rank - index));
        expect(curve[0]!.change).toBe(0);
        for (const [index, { change }] of curve.entries()) {
          expect(Math.abs(change)).toBeGreaterThanOrEqual(Math.abs(curve[index - 1]?.change ?? 0));
        }
      }),
    );
  });
});

describe('the file', () => {
  test('codes and names, comma or semicolon; a municipality without a number is left out and said', () => {
    const csv = 'population;municipality;value\n21.000;0840;1.234,5\n100.000;Aalborg Kommune;..\n1.800;Læsø;90\n';
    expect(readRankFigures(csv, 'x.csv')).toEqual({
      figures: [
        { municipality: '840', value: 1234.5, population: 21000 },
        { municipality: '825', value: 90, population: 1800 },
      ],
      withoutValue: ['851'],
    });
  });

  test.each([
    [
      'a total',
      'municipality,value\n840,1\n000,9',
      'x.csv:3:1 municipality: »000« er ikke en kommune. Brug kommunekoder (840) eller navne, og fjern land, regioner og summer. [statistics/not-a-municipality]',
    ],
    [
      'twice',
      'municipality,value\n840,1\nRebild,2',
      'x.csv:3:1 municipality: Kommune 840 står allerede på linje 2. Behold den ene. [statistics/municipality-twice]',
    ],
    [
      'no inhabitants',
      'municipality,value,population\n840,1,0',
      'x.csv:2:7 population: Befolkningen kan ikke være 0. Skriv et tal over 0. [statistics/no-population]',
    ],
    [
      'two decimal separators',
      'municipality,value\n840,"1.234,5"',
      'x.csv:2:5 value: »1.234,5« er ikke et tal. Skriv et tal som 1234.5, eller lad feltet stå tomt, når intet er oplyst. [statistics/not-a-number]',
    ],
    [
      'another column',
      'municipality,antal\n840,1',
      'x.csv:1:14: »antal« er ikke en kolonne her. Kolonnerne er: municipality, value, population. [statistics/unknown-column]',
    ],
    [
      'a column missing',
      'municipality\n840',
      'x.csv:1: Kolonnen »value« mangler. Kolonnerne er: municipality, value, population. [statistics/missing-column]',
    ],
    [
      'an empty file',
      '',
      'x.csv:1: Filen er tom. Første linje skal være kolonnenavnene: municipality, value. [statistics/no-header]',
    ],
    [
      'a cell too many',
      'municipality,value\n840,1,2',
      'x.csv:2: Linjen har 3 felter, men der er 2 kolonner. Sæt anførselstegn om tekst med komma. [statistics/cells]',
    ],
  ])('%s', (_, csv, expected) => {
    expect(refusal(() => readRankFigures(csv, 'x.csv'))).toBe(expected);
  });

  test('a municipality that is not there, has no number, or a rank that does not exist', () => {
    const figures = readRankFigures('municipality,value\n840,1\n851,', 'x.csv');
    const ask = (area: string, toRank?: number) =>
      refusal(() => rankAmong(figures, { area, better: 'lower', ...(toRank !== undefined && { toRank }) }));
    expect(ask('607')).toBe('Kommune 607 er ikke i filen. [statistics/area-not-ranked]');
    expect(ask('851')).toMatch(/^Kommune 851 har intet tal i filen/);
    expect(ask('840', 2)).toMatch(/^Plads 2 findes ikke: der er 1 kommuner\./);
    expect(ask('840', 0.5)).toMatch(/^Plads 0.5 findes ikke/);
  });
});
