import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from '../../core/day.ts';
import { answerOf, isAnswered } from '../answer.ts';
import { law, refusal } from '../testing/node/asked.ts';
import { categoryOf, categoryOn } from './category.ts';
import { extension } from './extension.ts';
import { fastTrack } from './fast-track.ts';

describe('SD-02: categories', () => {
  test.each([
    ['SD-02-a category 3 while it lived', 'kategori-3', '2024-12-31', 'kategori-3'],
    ['SD-02-a category 3 becomes 2 on 1 January 2025', 'kategori-3', '2025-01-01', 'kategori-2'],
    ['category 2 stays', 'kategori-2', '2026-06-30', 'kategori-2'],
  ] as const)('%s', (_, recorded, on, expected) => {
    expect(answerOf(categoryOn(recorded, parseDay(on), law))).toBe(expected);
  });

  test('before 2015 and from July 2026 there are none', () => {
    expect(refusal(() => categoryOn('kategori-1', parseDay('2015-01-04'), law))).toBe('rules/not-covered');
    expect(refusal(() => categoryOn('kategori-1', parseDay('2026-07-01'), law))).toBe('rules/not-covered');
  });

  test.each([
    ['well on the 57th day', '2018-03-07', false, '2018-02-01', 'kategori-1'],
    ['a day later', '2018-03-08', false, '2018-02-01', 'kategori-2'],
    ['a day later, with other problems', '2018-03-08', true, '2018-02-01', 'kategori-3'],
  ])('first absence 10 January 2018, %s', (_, recoveredOn, otherProblems, on, expected) => {
    const outlook = { firstAbsence: parseDay('2018-01-10'), recoveredOn: parseDay(recoveredOn), otherProblems };
    expect(answerOf(categoryOf(outlook, parseDay(on), law))).toBe(expected);
  });

  test('other problems are category 2 once category 3 is gone', () => {
    const outlook = { firstAbsence: parseDay('2025-01-10'), recoveredOn: parseDay('2025-06-01'), otherProblems: true };
    expect(answerOf(categoryOf(outlook, parseDay('2025-02-01'), law))).toBe('kategori-2');
  });
});

describe('SD-03: extension', () => {
  const at = (grounds: readonly string[], on = '2018-06-30') => answerOf(extension(grounds, parseDay(on), law));

  test('no ground: a job clarification course', () => {
    expect(at([])).toEqual({ grounds: [], weeksAtMost: null, after: 'jobafklaringsforloeb' });
  });

  test.each([
    [['afklaring'], 69],
    [['behandling', 'afklaring'], 134],
    [['livstruende-sygdom'], null],
    [['afklaring', 'livstruende-sygdom'], null],
  ])('%o: at most %s weeks', (grounds, weeks) => {
    expect(at(grounds)).toEqual({ grounds, weeksAtMost: weeks, after: 'forlaengelse' });
  });

  test('the rehabilitation team is a ground until 31 January 2026', () => {
    expect(at(['rehabiliteringsteam'], '2026-01-31').after).toBe('forlaengelse');
    expect(at(['rehabiliteringsteam'], '2026-02-01').after).toBe('jobafklaringsforloeb');
  });

  test('a ground that never existed is refused', () => {
    expect(refusal(() => at(['ferie']))).toBe('rules/impossible-input');
  });
});

describe('SD-04: fast track', () => {
  const first = parseDay('2023-04-19');

  test('KF-04-d asked on day 20: the talk is due on 22 May 2023', () => {
    const { talkBy } = answerOf(fastTrack(first, parseDay('2023-05-08'), law));
    expect(talkBy && printDay(talkBy)).toBe('2023-05-22');
  });

  test('day 35 is the last, on day 36 it is too late', () => {
    expect(answerOf(fastTrack(first, first + 34, law)).available).toBe(true);
    expect(answerOf(fastTrack(first, first + 35, law))).toEqual({ available: false, talkBy: null });
  });

  test('a request before the absence cannot be decided', () => {
    expect(isAnswered(fastTrack(first, first - 1, law))).toBe(false);
  });
});
