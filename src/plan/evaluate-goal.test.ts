/** What holds for every goal, whatever its shape and whatever is known: tried on thousands of made-up goals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDay } from '../core/day.ts';
import { periodOfDay, printPeriod } from '../core/period.ts';
import { printSpan } from '../core/period-span.ts';
import { UNIT_IDS } from '../core/unit.ts';
import { FIGURE_STATUSES, type Figure } from '../statistics/figure.ts';
import { evaluateGoal } from './evaluate-goal.ts';
import type { Evaluation } from './evaluation.ts';
import { targetText } from './target-text.ts';
import { aGoal, aPlan, evaluated, figuresOf, type Situation } from './testing/evaluated.ts';

const FIRST = 16_436; // 2015-01-01
const LAST = 18_992; // 2021-12-31
const day = fc.integer({ min: FIRST, max: LAST });
const period = fc
  .tuple(day, fc.constantFrom('day', 'month', 'quarter', 'half-year', 'year'))
  .map(([at, grain]) => printPeriod(periodOfDay(grain, at)));
const year = fc.integer({ min: 2016, max: 2020 }).map(String);
const targetPeriod = fc.oneof(
  year,
  period,
  year.map((from) => `${from}/..`),
  fc.tuple(year, fc.integer({ min: 0, max: 3 })).map(([from, more]) => `${from}/${Number(from) + more}`),
);
const value = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 100, noNaN: true }));
const change = fc.double({ min: -200, max: 200, noNaN: true });
const operator = fc.constantFrom('<=', '<', '>=', '>', '=', 'up-to');
const unit = fc.constantFrom(...UNIT_IDS);
const text = { da: 'området', en: 'the area' };
const maybe = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: undefined });

const level = { operator, value, unit, period: targetPeriod };
const target = fc.oneof(
  fc.record({ ...level, shape: fc.constantFrom('level', 'average', 'ceiling-on-rise') }),
  fc.record({ ...level, shape: fc.constant('count'), added: maybe(value) }),
  fc.record({ ...level, shape: fc.constant('share'), as_close_as_possible: maybe(fc.boolean()) }),
  fc.record({
    operator,
    unit,
    shape: fc.constant('change'),
    change,
    in: fc.constantFrom('number', 'percent', 'percentage-points'),
    period: targetPeriod,
    at: fc.constantFrom('year-end', 'average', 'not-stated'),
  }),
  fc.record({
    operator,
    unit,
    shape: fc.constant('compound'),
    percent_per_year: change,
    period: targetPeriod,
    of: fc.constantFrom('first-year', 'preceding-year', 'not-stated'),
  }),
  fc.record({
    operator,
    shape: fc.constant('rank'),
    value: fc.integer({ min: 1, max: 98 }),
    of: fc.constant(98),
    required: maybe(fc.record({ value: change, unit })),
    period: targetPeriod,
  }),
  fc.record({ operator, unit, shape: fc.constant('against-area'), area: fc.constant(text), period: targetPeriod }),
  fc.record({
    operator,
    shape: fc.constant('growth-gap'),
    gap: change,
    gap_in: fc.constantFrom('percentage-points', 'percent', 'not-stated'),
    area: fc.constant(text),
    period: targetPeriod,
  }),
  fc.record({
    ...level,
    shape: fc.constant('cohort'),
    after: fc.oneof(
      fc.record({ weeks: fc.integer({ min: 1, max: 160 }) }),
      fc.record({ months: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ years: fc.integer({ min: 1, max: 3 }) }),
    ),
    period_is: fc.constantFrom('cohort', 'measuring', 'not-stated'),
    added: maybe(value),
  }),
  fc.record({
    shape: fc.constant('deadline'),
    within: fc.record({ to: fc.integer({ min: 1, max: 9 }), unit }),
    counted_from: fc.constant(text),
    share: maybe(fc.record({ operator, value })),
    period: targetPeriod,
  }),
);

const figures = fc.dictionary(
  period,
  fc.record({
    value: fc.option(value),
    status: fc.oneof(fc.constant('observed' as const), fc.constantFrom(...FIGURE_STATUSES)),
    knownFrom: day.map(printDay),
    unit: maybe(unit),
  }),
  { maxKeys: 8 },
);

/** Half of the figures are in the unit of the goal, so that they can be held against it. */
const situation: fc.Arbitrary<Situation> = fc
  .record({
    target: maybe(target),
    figures,
    comparison: figures,
    asOf: day.map(printDay),
    printed: day.map(printDay),
    baseline: maybe(fc.record({ value, period, kind: fc.constantFrom('stated', 'expected', 'nearest') })),
  })
  .map(({ target, figures, comparison, ...more }) => ({
    ...more,
    ...(target && { target }),
    figures: inOneUnit(figures),
    comparison: inOneUnit(comparison),
  })) as fc.Arbitrary<Situation>;

function inOneUnit<T extends { unit?: unknown }>(figures: Record<string, T>): Record<string, Omit<T, 'unit'>> {
  return Object.fromEntries(
    Object.entries(figures).map(([period, { unit, ...figure }], index) => [
      period,
      index % 4 === 3 && unit !== undefined ? { ...figure, unit } : figure,
    ]),
  );
}

const RUNS = { numRuns: 2000 };

test('never throws, and always has a verdict with a sentence in both languages', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(situation, (each) => {
      const found = evaluated(each);
      seen.add(found.verdict);
      expect(found.why !== undefined).toBe(found.verdict === 'not-measurable');
      for (const said of [found.sentence, targetText(aGoal(each)), ...found.remarks]) {
        expect(said.da + said.en).not.toMatch(/undefined|NaN|Infinity|\[object|null/);
        expect(said.da.length * said.en.length).toBeGreaterThan(0);
      }
      expect(found.sentence.da).toMatch(/\.$/);
    }),
    RUNS,
  );
  expect([...seen].sort()).toEqual(['at-risk', 'evidence', 'met', 'missed', 'not-measurable', 'on-track']);
});

test('what became known after the day changes nothing', () => {
  fc.assert(
    fc.property(situation, (each) => {
      const all = figuresOf(each);
      const goal = aGoal(each);
      const [plan, asOf] = [aPlan(FIRST), evaluated(each).asOf];
      const knownThen = all.filter((figure) => figure.knownFrom <= asOf);
      const told = (figures: readonly Figure[]) => plain(evaluateGoal(goal, plan, figures, asOf));
      expect(told(all)).toEqual(told(knownThen));
      expect(evaluated(each).used.every((figure) => figure.knownFrom <= asOf)).toBe(true);
    }),
    RUNS,
  );
});

test('nothing is rated on what was not seen', () => {
  fc.assert(
    fc.property(situation, (each) => {
      const found = evaluated({ ...each, figures: {}, comparison: {}, baseline: undefined as never });
      expect(['not-measurable', 'evidence']).toContain(found.verdict);
      expect(found.actual).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test('the gap is actual minus target, and its sign agrees with being behind', () => {
  fc.assert(
    fc.property(situation, (each) => {
      const { gap, actual, target, behind } = evaluated(each);
      if (!gap || !actual || !target) return;
      expect(gap.value).toBeCloseTo(actual.value - target.value, 6);
      if (behind === null || each.target?.operator === '=' || each.target?.operator === 'up-to') return;
      const operator = String(each.target?.operator ?? (each.target?.share as { operator?: string })?.operator);
      if (operator.startsWith('<')) expect(behind).toBe(operator === '<' ? gap.value >= 0 : gap.value > 0);
      if (operator.startsWith('>')) expect(behind).toBe(operator === '>' ? gap.value <= 0 : gap.value < 0);
    }),
    RUNS,
  );
});

test('met is not behind and missed is; what is behind says what it takes or cannot any more', () => {
  fc.assert(
    fc.property(situation, (each) => {
      const found = evaluated(each);
      if (found.verdict === 'met') expect(found.behind).toBe(false);
      if (found.verdict === 'missed') expect(found.required).toBeNull();
      if (found.behind === false) expect(found.verdict).not.toBe('missed');
    }),
    RUNS,
  );
});

describe('a better figure never makes it worse', () => {
  const ORDER = ['missed', 'at-risk', 'on-track', 'met'];
  const around2018 = fc
    .tuple(fc.integer({ min: 17_167, max: 17_896 }), fc.constantFrom('month', 'quarter', 'half-year', 'year'))
    .map(([at, grain]) => printPeriod(periodOfDay(grain as 'month', at)));
  const known = fc.dictionary(around2018, value, { minKeys: 1, maxKeys: 8 });
  const asOf = fc.integer({ min: 17_300, max: 18_200 }).map(printDay);
  const better = fc.constantFrom(['<=', -1] as const, ['>=', 1] as const);

  test.each(['level', 'average', 'count', 'share', 'cohort'])('%s', (shape) => {
    let compared = 0;
    fc.assert(
      fc.property(better, value, known, fc.nat(), value, asOf, ([operator, way], line, figures, nth, by, asOf) => {
        const after = shape === 'cohort' ? { after: { weeks: 26 }, period_is: 'cohort' } : {};
        const target = { shape, operator, value: line, unit: 'persons', period: '2018', ...after };
        const rate = (told: Situation['figures']) =>
          ORDER.indexOf(evaluated({ target, asOf, printed: '2017-01-01', ...(told && { figures: told }) }).verdict);
        const period = Object.keys(figures)[nth % Object.keys(figures).length]!;
        const improved = { ...figures, [period]: Math.max(0, figures[period]! + way * by) };
        const [before, now] = [rate(figures), rate(improved)];
        if (before < 0 || now < 0) return;
        compared += 1;
        expect(now).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

function plain(evaluation: Evaluation): unknown {
  return JSON.parse(JSON.stringify(evaluation, (_, each) => (each?.from?.grain ? printSpan(each) : each)));
}
