import { expect, test } from 'vitest';
import { parseDay, printDay } from '../core/day.ts';
import { daysOf, type Period, parsePeriod, periodsWithin, printPeriod } from '../core/period.ts';
import { type Life, life } from '../register/life.ts';
import { registerOf } from '../register/register-of-lives.ts';
import { fold } from './fold.ts';
import type { Measure } from './measure.ts';
import { narrowed, type Only, splitBy } from './narrowed.ts';
import { loadMeasures } from './node/load-measures.ts';
import { rowsOf } from './rows.ts';
import { scopeOf } from './scope.ts';
import { openFigure, withheldFigure } from './withholding/figure.ts';

const measures = await loadMeasures();

function told(id: string, lives: readonly Life[], only: Only, from: string, to = from): string[] {
  const measure: Measure = measures.find((each) => each.id === id)!;
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  const periods = periodsWithin(first.grain, { from: daysOf(first).from, to: daysOf(last).to }) as [Period];
  const scope = scopeOf(registerOf(lives), periods, ['840'], parseDay('2019-12-31'));
  const [[cube] = []] = fold(scope, [{ measure, by: [splitBy(measure, only)] }]);
  return narrowed(measure, rowsOf(measure, cube!, scope).map(openFigure), scope, only).map(
    ({ period, value, subjects, knownAfter }) =>
      [printPeriod(period), value, `${subjects} persons`, printDay(knownAfter)].join(' '),
  );
}

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-01-31', { readiness: 'jobparat' });
const bo = inRebild('Bo').on('sygedagpenge', '2018-01-01', '2018-02-28');
const cy = inRebild('Cy').on('a_dagpenge', '2018-01-01', '2018-02-28');

test('values of one group are added up, others are left out', () => {
  expect(told('fuldtidspersoner', [ada, bo, cy], { benefit: ['kontanthjaelp', 'a_dagpenge'] }, '2018-01')).toEqual([
    '2018-01 2 2 persons 2018-01-31',
  ]);
});

test('two groups narrow together', () => {
  const only = { benefit: ['kontanthjaelp', 'sygedagpenge'], readiness: ['jobparat'] };
  expect(told('fuldtidspersoner', [ada, bo], only, '2018-01')).toEqual(['2018-01 1 1 persons 2018-01-31']);
});

test('a month with nobody is 0, and a share of nobody has no value', () => {
  expect(told('fuldtidspersoner', [ada], { benefit: ['kontanthjaelp'] }, '2018-01', '2018-02')).toEqual([
    '2018-01 1 1 persons 2018-01-31',
    '2018-02 0 0 persons 2018-02-28',
  ]);
  expect(told('afgang-til-job', [ada], { benefit: ['sygedagpenge'] }, '2018-01')).toEqual([
    '2018-01  0 persons 2018-02-28',
  ]);
});

test('a group the measure always has is chosen, and says when the figure is known', () => {
  const refugee = inRebild('Di').arrives('2018-01-01');
  expect(told('selvforsoergende-efter-ankomst', [refugee], { weeks: ['26'] }, '2018')).toEqual([
    '2018 100 1 persons 2019-07-01',
  ]);
});

test('of what is withheld in part, all is; and what is withheld whole is so for every group', () => {
  const measure = measures.find(({ id }) => id === 'fuldtidspersoner')!;
  const scope = scopeOf(registerOf([ada, bo]), [parsePeriod('2018-01')], ['840'], parseDay('2019-12-31'));
  const only = { benefit: ['kontanthjaelp', 'sygedagpenge'] } as const;
  for (const figure of [
    withheldFigure('2018-01', { benefit: 'sygedagpenge' }, 'small-group'),
    withheldFigure('2018-01', {}, 'too-fine'),
  ]) {
    expect(narrowed(measure, [figure], scope, only)).toMatchObject([{ value: null, withheld: figure.withheld }]);
  }
  const other = withheldFigure('2018-01', { benefit: 'fleksjob' }, 'small-group');
  expect(narrowed(measure, [other], scope, only)).toMatchObject([{ value: 0, withheld: null }]);
});
