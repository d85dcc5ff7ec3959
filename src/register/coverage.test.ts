import { describe, expect, test } from 'vitest';
import { printDay } from '../core/day.ts';
import { coverageOf, reachOf } from './coverage.ts';
import { life } from './life.ts';
import { registerOf } from './register-of-lives.ts';

const ada = life('Ada')
  .lives('840', '2010-01-01')
  .on('kontanthjaelp', '2018-01-10')
  .on('a_dagpenge', '2017-02-01', '2017-12-31')
  .works('2017-05', 20);

const shown = (day: number | null | undefined) => (typeof day === 'number' ? printDay(day) : day);

describe('what a register covers', () => {
  test('each file that is there: rows, and the first and the last day something in it begins', () => {
    const files = coverageOf(registerOf([ada])).map(({ file, rows, first, last }) =>
      [file, rows, shown(first), shown(last)].join(' '),
    );
    expect(files).toContain('persons 1  ');
    expect(files).toContain('spells 2 2017-02-01 2018-01-10');
    expect(files).toContain('employment 1 2017-05-01 2017-05-01');
    expect(files).toContain('contacts 0  ');
    expect(files).toHaveLength(14);
  });

  test('a file that is not there is not covered', () => {
    const register = { ...registerOf([ada]), files: new Set(['persons', 'spells'] as const) };
    expect(coverageOf(register).map(({ file }) => file)).toEqual(['persons', 'spells']);
  });

  test('it reaches to the end of the month in which something last took place; what is only planned does not count', () => {
    expect(shown(reachOf(registerOf([ada])))).toBe('2018-01-31');
    const planned = ada.talks('jobsamtale', { due: '2018-09-01' });
    expect(shown(reachOf(registerOf([planned])))).toBe('2018-01-31');
    const held = ada.talks('jobsamtale', { held: '2018-02-05' });
    expect(shown(reachOf(registerOf([held])))).toBe('2018-02-28');
    const ends = ada.on('su', '2018-01-15', '2030-03-01');
    expect(shown(reachOf(registerOf([ends])))).toBe('2018-01-31');
    expect(reachOf(registerOf([]))).toBe(null);
  });
});
