import { expect, test } from 'vitest';
import { printDay } from './day.ts';
import { daysOfSpan, parseSpan, printSpan } from './period-span.ts';

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2016/2018', '2016-01-01', '2018-12-31'],
  ['2016-Q2/2017-Q2', '2016-04-01', '2017-06-30'],
  ['2016-12-31/2017-06', '2016-12-31', '2017-06-30'],
  ['2017-06/2017', '2017-06-01', '2017-12-31'],
  ['2018-06/2018-06-01', '2018-06-01', '2018-06-01'],
])('%s runs from %s to %s, included', (text, first, last) => {
  const span = parseSpan(text);
  expect(printSpan(span)).toBe(text);
  expect(printDay(daysOfSpan(span).from)).toBe(first);
  expect(printDay(daysOfSpan(span).to - 1)).toBe(last);
});

test('2019/.. goes on', () => {
  const span = parseSpan('2019/..');
  expect(span.to).toBeNull();
  expect(daysOfSpan(span).to).toBe(Number.POSITIVE_INFINITY);
  expect(printSpan(span)).toBe('2019/..');
});

test('from and to in the same period is that period', () => {
  expect(printSpan(parseSpan('2018/2018'))).toBe('2018');
});

test.each(['', '/', '2018/', '/2018', '../2018', '2016/2017/2018', '2016-2018', '2018/...', '2018/2019-13'])(
  '%j is refused',
  (text) => {
    expect(() => parseSpan(text)).toThrow(expect.objectContaining({ code: 'core/not-a-period' }));
  },
);

test.each(['2018/2016', '2018-Q3/2018-H1', '2018-06/2018-05-31'])('%s ends before it begins', (text) => {
  expect(() => parseSpan(text)).toThrow(
    expect.objectContaining({ code: 'core/period-backwards', facts: { value: text } }),
  );
});
