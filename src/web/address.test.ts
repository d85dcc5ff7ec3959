import { describe, expect, test } from 'vitest';
import {
  comparisonSearch,
  daySearch,
  findSearch,
  initiativesSearch,
  isDayText,
  overviewSearch,
  parseSearch,
  printSearch,
  tableSearch,
} from './address.ts';

describe('what stands after the question mark', () => {
  test('is plain text both ways, numbers too', () => {
    expect(parseSearch('?q=2018&plan=aalborg-2018')).toEqual({ q: '2018', plan: 'aalborg-2018' });
    expect(printSearch({ q: '2018', plan: undefined, tekst: '' })).toBe('?q=2018');
    expect(parseSearch(printSearch({ q: 'børn & unge=50 %' }))).toEqual({ q: 'børn & unge=50 %' });
    expect(printSearch({})).toBe('');
  });

  test.each([
    ['2017-10-01', true],
    ['2017-02-29', false],
    ['2017-13-01', false],
    ['i morgen', false],
    ['', false],
    [20171001, false],
  ])('%s as a day: %s', (text, isDay) => {
    expect(isDayText(text)).toBe(isDay);
    expect(daySearch({ pr: text })).toEqual(isDay ? { pr: text } : {});
  });

  test('keeps known filters and drops what means nothing', () => {
    expect(
      overviewSearch({ efter: 'maalgruppe', maalgruppe: 'unge', vurdering: 'missed', pr: '2017-10-01', x: '1' }),
    ).toEqual({
      efter: 'maalgruppe',
      maalgruppe: 'unge',
      vurdering: 'missed',
      pr: '2017-10-01',
    });
    expect(overviewSearch({ efter: 'alfabet', maalgruppe: 'toString', vurdering: 'rigtig-god' })).toEqual({});
  });

  test('knows the filters of each screen', () => {
    expect(initiativesSearch({ efter: 'partner', type: 'project', tekst: 'lokal' })).toEqual({
      efter: 'partner',
      type: 'project',
      tekst: 'lokal',
    });
    expect(tableSearch({ form: 'liste', orden: '-3' })).toEqual({ form: 'liste', orden: '-3' });
    expect(tableSearch({ form: 'kage', orden: 'alt' })).toEqual({});
    expect(comparisonSearch({ tema: 'youth' })).toEqual({ tema: 'youth' });
    expect(findSearch({ q: 'x'.repeat(300) })).toEqual({ q: 'x'.repeat(200) });
  });
});
