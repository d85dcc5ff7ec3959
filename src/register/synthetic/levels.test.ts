import { describe, expect, test } from 'vitest';
import { monthOf } from '../../core/month.ts';
import { daysOf, parsePeriod } from '../../core/period.ts';
import type { Cell } from './cell.ts';
import { constraintsOf } from './constraints.ts';
import { dailyStock, REFORM_DAYS } from './daily-stock.ts';
import { average, meet, startingLevels } from './levels.ts';
import type { Target } from './target.ts';

const months = { from: monthOf(2015, 1), to: monthOf(2019, 1) };
const cells: readonly Cell[] = [
  { benefit: 'a_dagpenge', share: 1 },
  { benefit: 'kontanthjaelp', readiness: 'jobparat', share: 0.3 },
  { benefit: 'kontanthjaelp', readiness: 'aktivitetsparat', share: 0.7 },
];
const target = (measure: Target['measure'], period: string, value: number, where: Target['where'] = {}): Target => {
  return {
    municipality: '840',
    measure,
    where,
    period,
    ...daysOf(parsePeriod(period)),
    value,
    source: `prøven, ${value}`,
  };
};
const levelsMeeting = (targets: readonly Target[]) => {
  const levels = startingLevels(cells, months, 20_000, () => 0);
  const constraints = constraintsOf(targets, cells, 20_000);
  meet(levels, constraints, months);
  return { levels, constraints };
};

describe('levels', () => {
  test('meet totals of years, a part of one month, and a group that cuts across, all together', () => {
    const { levels, constraints } = levelsMeeting([
      target('fuldtidspersoner', '2016', 900),
      target('fuldtidspersoner', '2017', 850),
      target('fuldtidspersoner', '2017-06', 400, { benefit: ['a_dagpenge'] }),
      target('bruttoledige', '2017-06', 520),
    ]);
    for (const constraint of constraints) {
      expect(Math.abs(average(levels, constraint, months) - constraint.value)).toBeLessThan(0.1);
    }
  });

  test('a printed nought is met', () => {
    const { levels } = levelsMeeting([target('fuldtidspersoner', '2017-06', 0, { benefit: ['a_dagpenge'] })]);
    expect(levels[0]![monthOf(2017, 6) - months.from]).toBe(0);
  });

  test('a part larger than its total is refused by name', () => {
    const contradicting = [
      target('fuldtidspersoner', '2017', 500),
      target('fuldtidspersoner', '2017', 600, { benefit: ['kontanthjaelp'] }),
    ];
    expect(() => levelsMeeting(contradicting)).toThrowError('register/targets-contradict');
  });

  test('one figure printed with two values is refused; a rounding apart is not', () => {
    const twice = (other: number) => [
      target('fuldtidspersoner', '2017', 500),
      target('fuldtidspersoner', '2017', other),
    ];
    expect(() => levelsMeeting(twice(535))).toThrowError('register/targets-contradict');
    expect(() => levelsMeeting(twice(503))).not.toThrow();
  });

  test('a group that the model does not steer is refused', () => {
    expect(() => levelsMeeting([target('fuldtidspersoner', '2017', 50, { age: ['60-66'] })])).toThrowError(
      'register/target-out-of-reach',
    );
    expect(() => levelsMeeting([target('fuldtidspersoner', '2017', 50, { benefit: ['skaanejob'] })])).toThrowError(
      'register/target-out-of-reach',
    );
  });
});

describe('the stock of each day', () => {
  const level = (value: (month: number) => number) =>
    Float64Array.from({ length: months.to - months.from }, (_, month) => value(month));

  test('averages to the level of each month, within half a person', () => {
    for (const value of [
      (m: number) => 3.4 + m / 30,
      (m: number) => 400 + 5 * m,
      (m: number) => 50 + 40 * Math.sin(m),
    ]) {
      const stock = dailyStock(level(value), months, REFORM_DAYS);
      let day = 0;
      for (let month = months.from; month < months.to; month++) {
        const { from, to } = daysOf({ grain: 'month', index: month });
        const sum = stock.subarray(day, day + to - from).reduce((all, one) => all + one, 0);
        expect(Math.abs(sum / (to - from) - value(month - months.from))).toBeLessThan(0.5);
        day += to - from;
      }
    }
  });

  test('of a level that stands still changes seldom', () => {
    const stock = dailyStock(
      level(() => 10.5),
      months,
      REFORM_DAYS,
    );
    const changes = stock.filter((one, day) => day > 0 && one !== stock[day - 1]).length;
    expect(changes).toBeLessThan(stock.length / 20);
  });

  test('is nobody where the level is nought', () => {
    expect(
      Math.max(
        ...dailyStock(
          level((m) => (m < 10 ? 0 : 5)),
          months,
          REFORM_DAYS,
        ).subarray(0, 300),
      ),
    ).toBe(0);
  });
});
