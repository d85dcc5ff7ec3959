import { describe, expect, test } from 'vitest';
import { refusal } from '../../testing/answer.ts';
import { months, noise } from '../../testing/random-series.ts';
import type { Forecast, Withheld } from '../forecast.ts';
import { forecastSeries } from './forecast-series.ts';

const SEASON = (index: number) => 80 * Math.sin((index / 6) * Math.PI);

function given(csv: string, horizon = 12): Forecast {
  const answer = forecastSeries(csv, 'serie.csv', horizon);
  if ('withheld' in answer) throw new Error(answer.withheld.en);
  return answer;
}
const withheld = (csv: string, horizon = 12) => (forecastSeries(csv, 'serie.csv', horizon) as Withheld).withheld?.en;

describe('the model that does best on the past is chosen', () => {
  test('a trend with a season: MSTL, ahead of both baselines', () => {
    const next = noise(1);
    const { model, backtest } = given(months(120, (index) => 1000 + 2 * index + SEASON(index) + 15 * next()));
    expect(model).toBe('mstl');
    expect(backtest.map((each) => each.model)).toHaveLength(4);
    expect(backtest.map(({ mase }) => mase)).toEqual(backtest.map(({ mase }) => mase).toSorted((a, b) => a - b));
    expect(backtest[0]!.mase).toBeLessThan(0.7);
  });

  test('a straight line: ETS finds the slope', () => {
    const next = noise(2);
    const { model, forecast } = given(months(80, (index) => 300 + 3 * index + 4 * next()));
    expect(['ets', 'mstl']).toContain(model);
    expect(forecast[11]!.mean).toBeGreaterThan(300 + 3 * 91 - 15);
    expect(forecast[11]!.mean).toBeLessThan(300 + 3 * 91 + 15);
  });

  test('a random walk: nothing beats the last value by much', () => {
    const next = noise(3);
    let level = 1000;
    const csv = months(120, () => {
      level += 10 * next();
      return level;
    });
    const { backtest } = given(csv);
    const lastValue = backtest.find(({ model }) => model === 'last-value')!.mase;
    expect(lastValue / backtest[0]!.mase).toBeLessThan(1.15);
  });
});

describe('what comes out', () => {
  const next = noise(4);
  const csv = months(96, (index) => 500 + SEASON(index) + 20 * next());

  test('one point for each coming month, with intervals inside each other', () => {
    const { forecast } = given(csv);
    expect(forecast.map(({ period }) => period)).toEqual(
      Array.from({ length: 12 }, (_, index) => `2018-${String(index + 1).padStart(2, '0')}`),
    );
    for (const { mean, lo50, hi50, lo80, hi80, lo95, hi95 } of forecast) {
      const inOrder = [lo95, lo80, lo50, mean, hi50, hi80, hi95];
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    }
  });

  test('the same series gives the same answer', () => {
    expect(given(csv)).toEqual(given(csv));
  });

  test('ten times the numbers give ten times the forecast', () => {
    const ten = csv.replace(/,(\d+\.\d+)/g, (_, value: string) => `,${(Number(value) * 10).toFixed(2)}`);
    const [one, tenfold] = [given(csv), given(ten)];
    expect(tenfold.model).toBe(one.model);
    expect(tenfold.forecast[5]!.mean / one.forecast[5]!.mean).toBeCloseTo(10, 3);
  });

  test('what was never negative does not become so', () => {
    const few = noise(5);
    const { forecast } = given(months(60, (index) => Math.max(0, 40 - index + 4 * few())));
    for (const point of forecast)
      expect(Math.min(...Object.values(point).filter(Number.isFinite))).toBeGreaterThanOrEqual(0);
  });

  test('about four of five outcomes lie inside the 80 % interval, over many series', () => {
    const shares = [11, 12, 13, 14, 15, 16].map((seed) => {
      const draw = noise(seed);
      const coverage = given(
        months(84, (index) => 500 + SEASON(index) + 20 * draw()),
        6,
      ).backtest[0]!.coverage80!;
      return coverage;
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeGreaterThan(0.7);
    expect(mean).toBeLessThan(0.95);
  });

  test('a few holes do not stop it', () => {
    const holes = csv.replace(/(2012-05|2014-11),[\d.]+/g, '$1,');
    expect(given(holes).forecast).toHaveLength(12);
  });

  test('after a break only what comes after it counts', () => {
    const draw = noise(6);
    const [head, ...rows] = months(120, (index) => (index < 60 ? 5000 : 500) + 10 * draw()).split('\n');
    const marked = [`${head},break`, ...rows.map((row) => `${row},${row.startsWith('2015-01') ? 'yes' : ''}`)].join(
      '\n',
    );
    for (const { mean } of given(marked).forecast) expect(mean).toBeLessThan(600);
  });
});

describe('withheld, with the reason', () => {
  const next = noise(7);
  const good = months(60, (index) => 500 + SEASON(index) + 20 * next());

  test('too short by one month, and just long enough', () => {
    const rows = (count: number) => months(count, (index) => 500 + SEASON(index) + index);
    expect(withheld(rows(39))).toBe(
      'The series is too short: 39 periods, and at least 40 are needed to test the forecast on the past.',
    );
    expect(withheld(rows(40))).toBeUndefined();
  });

  test('too many gaps', () => {
    const rows = good.split('\n');
    expect(withheld(rows.filter((_, index) => index % 7 !== 3).join('\n'))).toBe(
      'The series has too many gaps: 9 of 60 periods are missing.',
    );
  });

  test('too long a gap', () => {
    expect(withheld(good.replace(/2012-0[1-4],[\d.]+\n/g, ''))).toBe(
      'The series has too long a gap: 4 periods in a row are missing.',
    );
  });

  test('broken too recently', () => {
    const [head, ...rows] = good.split('\n');
    const marked = [`${head},break`, ...rows.map((row) => `${row},${row.startsWith('2014-06') ? 'ja' : ''}`)].join(
      '\n',
    );
    expect(withheld(marked)).toBe(
      'The series is broken: there are only 7 periods after the break, and at least 40 are needed.',
    );
  });

  test('the same every year', () => {
    expect(withheld(months(60, () => 5))).toBe(
      'The series is the same every year, so its uncertainty cannot be measured.',
    );
  });
});

test('a horizon that makes no sense is refused', () => {
  const csv = months(60, (index) => index);
  const ask = (horizon: number) => refusal(() => forecastSeries(csv, 'serie.csv', horizon));
  expect(ask(25)).toBe('Der kan ikke ses 25 perioder frem. Vælg et helt tal fra 1 til 24. [statistics/horizon]');
  expect(ask(0)).toMatch(/horizon/);
  expect(ask(1.5)).toMatch(/horizon/);
});
