import { describe, expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { parsePeriod } from '../core/period.ts';
import { type Life, life } from '../register/life.ts';
import { type RegisterParts, registerOf } from '../register/register-of-lives.ts';
import { addRows } from './add-rows.ts';
import { andelAfBefolkningen } from './catalogue/andel-af-befolkningen.ts';
import { fuldtidspersoner } from './catalogue/fuldtidspersoner.ts';
import { samtalerTilTiden } from './catalogue/samtaler-til-tiden.ts';
import { fold } from './fold.ts';
import type { GroupKey } from './group.ts';
import type { Measure } from './measure.ts';
import { lines } from './measuring.ts';
import { rowsOf } from './rows.ts';
import { scopeOf } from './scope.ts';

const january = parsePeriod('2018-01');
const people = (municipality: string, value: number) => ({ municipality, period: january, group: '16-66', value });

function of(
  measure: Measure,
  by: readonly GroupKey[],
  registers: readonly [string, readonly Life[], RegisterParts?][],
) {
  const parts = registers.map(([municipality, lives, more]) => {
    const scope = scopeOf(registerOf(lives, more), [january], [municipality], parseDay('2018-01-31'));
    const [[cube] = []] = fold(scope, [{ measure, by: [by] }]);
    return { scope, rows: rowsOf(measure, cube!, scope) };
  });
  return lines(addRows(measure, by, parts));
}

const ada = life('Ada').lives('840', '2010-01-01').on('kontanthjaelp', '2018-01-01', '2018-01-31');
const bo = life('Bo').lives('851', '2010-01-01').on('a_dagpenge', '2018-01-01', '2018-01-31');
const cy = life('Cy').lives('851', '2010-01-01').on('kontanthjaelp', '2018-01-01', '2018-01-31');

describe('two registers answered together', () => {
  test('full-time persons: numerators add up, the length of the period does not', () => {
    expect(
      of(
        fuldtidspersoner,
        [],
        [
          ['840', [ada]],
          ['851', [bo, cy]],
        ],
      ),
    ).toEqual(['2018-01 93000/31000 = 3']);
  });

  test('the same group in both is one row, in the order of one register', () => {
    expect(
      of(
        fuldtidspersoner,
        ['benefit'],
        [
          ['840', [ada]],
          ['851', [bo, cy]],
        ],
      ),
    ).toEqual(['2018-01 a_dagpenge 31000/31000 = 1', '2018-01 kontanthjaelp 62000/31000 = 2']);
  });

  test('a share of the population: of both, also where one has nobody in the row', () => {
    const shares = of(
      andelAfBefolkningen,
      ['benefit'],
      [
        ['840', [ada], { population: [people('840', 100)] }],
        ['851', [bo], { population: [people('851', 300)] }],
      ],
    );
    expect(shares).toEqual(['2018-01 a_dagpenge 31000/12400000 = 0.25', '2018-01 kontanthjaelp 31000/12400000 = 0.25']);
  });

  test('split by municipality, each is held against its own population', () => {
    const shares = of(
      andelAfBefolkningen,
      ['municipality'],
      [
        ['840', [ada], { population: [people('840', 100)] }],
        ['851', [bo], { population: [people('851', 200)] }],
      ],
    );
    expect(shares).toEqual(['2018-01 840 31000/3100000 = 1', '2018-01 851 31000/6200000 = 0.5']);
  });

  test('a population that one of them does not know makes the share unknown', () => {
    const shares = of(
      andelAfBefolkningen,
      [],
      [
        ['840', [ada], { population: [people('840', 100)] }],
        ['851', [bo]],
      ],
    );
    expect(shares).toEqual(['2018-01 62000/? = unknown']);
  });

  test('a counted denominator adds up', () => {
    const talks = (id: string, municipality: string, held: string) =>
      life(id).lives(municipality, '2010-01-01').talks('jobsamtale', { due: '2018-01-10', held });
    const rows = of(
      samtalerTilTiden,
      [],
      [
        ['840', [talks('Ada', '840', '2018-01-09')]],
        ['851', [talks('Bo', '851', '2018-01-12')]],
      ],
    );
    expect(rows).toEqual(['2018-01 1/2 = 50']);
  });
});
