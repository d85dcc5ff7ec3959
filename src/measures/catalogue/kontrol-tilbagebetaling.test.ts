import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { kontrolTilbagebetaling } from './kontrol-tilbagebetaling.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const checked = { benefit: 'kontanthjaelp', step: 3, opened: '2017-10-01', result: 'stoppet' } as const;
const march = { from: '2018-03' } as const;

test('claims of the cases closed in the month, in øre, step by step', () => {
  const ada = inRebild('Ada').isChecked({ ...checked, closed: '2018-03-01', claimOere: 1_250_000 });
  const bo = inRebild('Bo')
    .isChecked({ ...checked, closed: '2018-03-31', claimOere: 50 })
    .isChecked({ ...checked, step: 0, closed: '2018-03-31', claimOere: 7 })
    .isChecked({ ...checked, closed: '2018-04-01', claimOere: 900 })
    .isChecked({ ...checked, claimOere: 900 });
  expect(lines(measured(kontrolTilbagebetaling, [ada, bo], march))).toEqual([
    '2018-03 0 7/1 = 7',
    '2018-03 3 1250050/1 = 1250050',
  ]);
});

test('no claim recorded adds nothing and is counted apart; a claim of 0 is a claim of 0', () => {
  const ada = inRebild('Ada')
    .isChecked({ ...checked, closed: '2018-03-10' })
    .isChecked({ ...checked, closed: '2018-03-11', claimOere: 0 });
  expect(measured(kontrolTilbagebetaling, [ada], march)[0]).toMatchObject({ numerator: 0, unknown: 1, subjects: 1 });
});

test('split by benefit and result', () => {
  const ada = inRebild('Ada')
    .isChecked({ ...checked, closed: '2018-03-10', claimOere: 100 })
    .isChecked({ ...checked, benefit: 'sygedagpenge', result: undefined, closed: '2018-03-10', claimOere: 20 });
  expect(lines(measured(kontrolTilbagebetaling, [ada], { ...march, by: ['benefit', 'result'] }))).toEqual([
    '2018-03 3 kontanthjaelp stoppet 100/1 = 100',
    '2018-03 3 sygedagpenge ukendt 20/1 = 20',
  ]);
});

test('in the area on the day of closing, and not after as-of', () => {
  const gone = life('Ada')
    .lives('840', '2010-01-01', '2018-03-09')
    .isChecked({ ...checked, closed: '2018-03-10', claimOere: 1 });
  const here = inRebild('Bo').isChecked({ ...checked, closed: '2018-03-10', claimOere: 2 });
  expect(lines(measured(kontrolTilbagebetaling, [gone, here], march))).toEqual(['2018-03 3 2/1 = 2']);
  expect(measured(kontrolTilbagebetaling, [here], { ...march, asOf: '2018-03-09' })).toEqual([]);
});
