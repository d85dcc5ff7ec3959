import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { parsePeriod } from '../../core/period.ts';
import { life } from '../../register/life.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { whyNotMeasurable } from '../measurable.ts';
import { lines, measured } from '../measuring.ts';
import { scopeOf } from '../scope.ts';
import { kontrolFremadrettet } from './kontrol-fremadrettet.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const checked = { benefit: 'kontanthjaelp', step: 3, opened: '2017-10-01', result: 'stoppet' } as const;
const undecided = shippedLaw();
const decided = (months: Record<string, number>, from = '2018-01-01') => ({
  law: 'kontrol/fremadrettede-maaneder',
  value: months,
  from: parseDay(from),
  who: 'Byrådet',
  when: parseDay('2017-12-01'),
  ground: 'KL’s vejledning',
});
const law = undecided.decidedBy([
  decided({ kontanthjaelp: 6 }),
  decided({ kontanthjaelp: 9, sygedagpenge: 2 }, '2019-01-01'),
]);

test('11,000 kroner a month stopped, six months forward: 66,000', () => {
  const ada = inRebild('Ada').isChecked({ ...checked, closed: '2018-03-10', monthlySavingOere: 1_100_000 });
  expect(lines(measured(kontrolFremadrettet, [ada], { from: '2018-03', law }))).toEqual([
    '2018-03 3 6600000/1 = 6600000',
  ]);
});

test('the months are those of the benefit on the day the case is closed', () => {
  const ada = inRebild('Ada')
    .isChecked({ ...checked, closed: '2018-12-31', monthlySavingOere: 100 })
    .isChecked({ ...checked, closed: '2019-01-01', monthlySavingOere: 100 })
    .isChecked({ ...checked, benefit: 'sygedagpenge', closed: '2019-01-01', monthlySavingOere: 100 });
  expect(lines(measured(kontrolFremadrettet, [ada], { from: '2018', to: '2019', by: ['benefit'], law }))).toEqual([
    '2018 3 kontanthjaelp 600/1 = 600',
    '2019 3 kontanthjaelp 900/1 = 900',
    '2019 3 sygedagpenge 200/1 = 200',
  ]);
});

test('no saving recorded is counted apart', () => {
  const ada = inRebild('Ada').isChecked({ ...checked, closed: '2018-03-10' });
  expect(measured(kontrolFremadrettet, [ada], { from: '2018-03', law })[0]).toMatchObject({ numerator: 0, unknown: 1 });
});

test('a case closed after as-of is not closed yet, and asks for no setting', () => {
  const ada = inRebild('Ada').isChecked({ ...checked, closed: '2018-03-10', monthlySavingOere: 100 });
  const question = { from: '2018-03', law: undecided } as const;
  expect(measured(kontrolFremadrettet, [ada], { ...question, asOf: '2018-03-09' })).toEqual([]);
  expect(() => measured(kontrolFremadrettet, [ada], { ...question, asOf: '2018-03-10' })).toThrow('rules/undecided');
});

test('in the area on the day of closing', () => {
  const gone = life('Ada').lives('840', '2010-01-01', '2018-03-09');
  const ada = gone.isChecked({ ...checked, closed: '2018-03-10', monthlySavingOere: 100 });
  expect(measured(kontrolFremadrettet, [ada], { from: '2018-03', law })).toEqual([]);
});

describe('a setting without default', () => {
  const why = (closed: string, benefit: string, by = law, saving: number | 'unknown' = 100, asOf = '2019-12-31') => {
    const ada = inRebild('Ada').isChecked({
      ...checked,
      benefit,
      closed,
      monthlySavingOere: saving === 'unknown' ? undefined : saving,
    });
    const scope = scopeOf(registerOf([ada]), [parsePeriod('2018'), parsePeriod('2019')], 'all', parseDay(asOf), by);
    return whyNotMeasurable(kontrolFremadrettet, scope)?.code;
  };

  test('undecided: not measurable, and what is missing is named', () => {
    expect(why('2018-03-10', 'kontanthjaelp', undecided)).toBe('rules/undecided');
    expect(why('2018-03-10', 'sygedagpenge')).toBe('rules/undecided');
    expect(why('2017-12-31', 'kontanthjaelp')).toBeUndefined();
    expect(why('2019-03-10', 'sygedagpenge')).toBeUndefined();
  });

  test('needed only where something was saved, in the periods asked and by as-of', () => {
    expect(why('2018-03-10', 'sygedagpenge', law, 0)).toBeUndefined();
    expect(why('2018-03-10', 'sygedagpenge', law, 'unknown')).toBeUndefined();
    expect(why('2020-01-01', 'foertidspension')).toBeUndefined();
    expect(why('2019-03-10', 'foertidspension', law, 100, '2019-03-09')).toBeUndefined();
    expect(why('2019-03-10', 'foertidspension', law, 100, '2019-03-10')).toBe('rules/undecided');
  });
});
