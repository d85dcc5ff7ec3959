import { describe, expect, test } from 'vitest';
import { printDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { asked, refusal, refusedFacts } from '../testing/node/asked.ts';
import { assistance } from './assistance.ts';

const unskilled = life('Ada').born('1988-06-10').is({ education: 'grundskole' });
const skilled = unskilled.is({ education: 'erhvervsfaglig' });

describe('BN-01: assistance by date, age and education', () => {
  test.each([
    ['BN-01-a age 29 without education, 2018', unskilled, '2018-05-01', 'uddannelseshjaelp', 'integrationsydelse'],
    ['BN-01-b the same person, 2026', unskilled, '2026-05-01', 'kontanthjaelp', 'kontanthjaelp'],
    ['BN-01-c age 29 with vocational education, 2018', skilled, '2018-05-01', 'kontanthjaelp', 'integrationsydelse'],
    ['BN-01-d the day before the 30th birthday', unskilled, '2018-06-09', 'uddannelseshjaelp', 'integrationsydelse'],
    ['BN-01-d the 30th birthday', unskilled, '2018-06-10', 'kontanthjaelp', 'integrationsydelse'],
    ['the last day of integration benefit', skilled, '2019-12-31', 'kontanthjaelp', 'integrationsydelse'],
    ['the first day of SHO', skilled, '2020-01-01', 'kontanthjaelp', 'sho'],
    ['the first day of integration benefit', skilled, '2015-09-01', 'kontanthjaelp', 'integrationsydelse'],
    ['the day before it', skilled, '2015-08-31', 'kontanthjaelp', 'kontanthjaelp'],
  ])('%s', (_, of, on, benefit, otherwise) => {
    expect(asked(assistance, of, on).answer).toEqual({ benefit, otherwise });
  });

  const young = life('Bo').born('2003-03-01').is({ education: 'ingen' });
  test('one benefit for all ages from 1 July 2025', () => {
    expect(asked(assistance, young, '2025-06-30').answer).toEqual({ benefit: 'uddannelseshjaelp', otherwise: 'sho' });
    expect(asked(assistance, young, '2025-07-01').answer.benefit).toBe('kontanthjaelp');
    expect(asked(assistance, young, '2025-08-01').answer).toEqual({
      benefit: 'kontanthjaelp',
      otherwise: 'kontanthjaelp',
    });
  });

  test('the 30th birthday is what comes next', () => {
    const { next } = asked(assistance, unskilled, '2018-05-01');
    expect(next && printDay(next.on)).toBe('2018-06-10');
    expect(asked(assistance, skilled, '2018-05-01')).not.toHaveProperty('next');
  });

  test('an unknown education stops the answer only where it decides', () => {
    const unknown = life('Cy').born('1988-06-10');
    expect(refusedFacts(assistance, unknown, '2018-05-01').text.en).toContain('education is not known');
    expect(asked(assistance, unknown, '2018-06-10').answer.benefit).toBe('kontanthjaelp');
    expect(asked(assistance, life('Di').born('2003-03-01'), '2025-07-01').answer.benefit).toBe('kontanthjaelp');
  });

  test('before 2014 it is refused by name; before birth it cannot be decided', () => {
    expect(refusal(() => asked(assistance, unskilled, '2013-12-31'))).toBe('rules/not-covered');
    expect(refusedFacts(assistance, life('Eva').born('2020-01-01'), '2019-12-31').undecidable).toHaveLength(2);
  });
});
