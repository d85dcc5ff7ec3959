import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from '../core/day.ts';
import { daysOfSpan, printSpan } from '../core/period-span.ts';
import { figureKey } from './figure-key.ts';
import { knownOn, seriesOf } from './series.ts';
import { figure } from './testing/figures.ts';

const shown = (asOf: string, ...figures: Parameters<typeof seriesOf>[0]) =>
  seriesOf(figures, parseDay(asOf)).map(({ points }) =>
    points.map(({ period, figure: { value } }) => `${printSpan(period)}: ${value}`),
  );

describe('series', () => {
  const june2016 = figure({ period: '2016-06', value: 332 });
  const june2017 = figure({ period: '2017-06', value: 315 });
  const revised = figure({ period: '2017-06', value: 318, revision: 2, knownFrom: '2018-02-10' });

  test('stand in time order, whatever order the rows came in', () => {
    expect(shown('2018-01-01', june2017, june2016)).toEqual([['2016-06: 332', '2017-06: 315']]);
  });

  test('the day before the plan was printed nothing is known, on the day it is', () => {
    expect(shown('2017-11-01', june2016)).toEqual([]);
    expect(shown('2017-11-02', june2016)).toEqual([['2016-06: 332']]);
  });

  test('a revision takes over on the day it became known; the first figure stays visible', () => {
    expect(shown('2018-02-09', june2017, revised)).toEqual([['2017-06: 315']]);
    expect(shown('2018-02-10', june2017, revised)).toEqual([['2017-06: 318']]);
    const [point] = knownOn([revised, june2017], parseDay('2018-02-10'));
    expect(point?.earlier.map(({ value }) => value)).toEqual([315]);
  });

  test('another area, group, measure, unit or table is another series', () => {
    const others = [
      figure({ area: 'Aalborg' }),
      figure({ group: 'Kvinder' }),
      figure({ measure: 'workplaces' }),
      figure({ unit: 'persons' }),
      figure({ table: 'another' }),
    ];
    expect(shown('2018-01-01', figure(), ...others)).toHaveLength(6);
  });

  test('a figure without a stated period has no place in a series', () => {
    expect(shown('2018-01-01', figure({ period: 'not-stated' }))).toEqual([]);
  });

  test('a stretch stands after the shorter one that begins with it; one without end stands last', () => {
    const spans = ['2019/..', '2016/2018', '2016', '2017'].map((period) => figure({ period }));
    expect(shown('2020-01-01', ...spans)[0]?.map((each) => each.split(':')[0])).toEqual([
      '2016',
      '2016/2018',
      '2017',
      '2019/..',
    ]);
  });
});

describe('for any figures and any day', () => {
  const someDay = fc.integer({ min: parseDay('2016-01-01'), max: parseDay('2019-12-31') });
  const someFigures = fc.array(
    fc
      .record({
        area: fc.constantFrom('Rebild', 'Aalborg'),
        year: fc.integer({ min: 2014, max: 2018 }),
        known: fc.uniqueArray(someDay, { minLength: 1, maxLength: 4 }),
        value: fc.integer({ min: 0, max: 5000 }),
      })
      .map(({ area, year, known, value }) =>
        known
          .toSorted((a, b) => a - b)
          .map((day, index) =>
            figure({ area, period: String(year), knownFrom: printDay(day), revision: index + 1, value: value + index }),
          ),
      ),
    { maxLength: 20 },
  );

  test('no figure is seen before it was known, and of each the newest known then', () => {
    fc.assert(
      fc.property(someFigures, someDay, (revisions, asOf) => {
        const distinct = new Map(revisions.map((each) => [figureKey(each[0]!), each]));
        const figures = [...distinct.values()].flat();
        const points = seriesOf(figures, asOf).flatMap((series) => series.points);
        for (const { figure: seen, earlier } of points) {
          expect(seen.knownFrom).toBeLessThanOrEqual(asOf);
          const newest = distinct.get(figureKey(seen))!.findLast(({ knownFrom }) => knownFrom <= asOf);
          expect(seen).toBe(newest);
          expect(earlier.map(({ revision }) => revision)).toEqual(earlier.map((_, index) => index + 1));
        }
        const visible = [...distinct.values()].filter(([first]) => first!.knownFrom <= asOf);
        expect(points).toHaveLength(visible.length);
      }),
    );
  });

  test('looking later never makes a figure disappear or go back a revision', () => {
    fc.assert(
      fc.property(someFigures, someDay, fc.nat(800), (revisions, asOf, days) => {
        const figures = [...new Map(revisions.map((each) => [figureKey(each[0]!), each])).values()].flat();
        const later = new Map(
          knownOn(figures, asOf + days).map((point) => [figureKey(point.figure), point.figure.revision]),
        );
        for (const { figure: seen } of knownOn(figures, asOf)) {
          expect(later.get(figureKey(seen))).toBeGreaterThanOrEqual(seen.revision);
        }
      }),
    );
  });

  test('points stand in time order', () => {
    fc.assert(
      fc.property(someFigures, (revisions) => {
        for (const { points } of seriesOf(revisions.flat(), parseDay('2020-01-01'))) {
          const firstDays = points.map(({ period }) => daysOfSpan(period).from);
          expect(firstDays).toEqual(firstDays.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
