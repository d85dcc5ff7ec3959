import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { type Period, periodsWithin } from '../../core/period.ts';
import { type Life, life } from '../../register/life.ts';
import type { Change } from '../../register/live/change.ts';
import { LiveRegister } from '../../register/live/live-register.ts';
import { type RegisterParts, registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { fuldtidspersoner } from '../catalogue/fuldtidspersoner.ts';
import { kontrolFremadrettet } from '../catalogue/kontrol-fremadrettet.ts';
import { paabegyndteForloeb } from '../catalogue/paabegyndte-forloeb.ts';
import { samarbejdsgrad } from '../catalogue/samarbejdsgrad.ts';
import type { Ask } from '../fold.ts';
import { lines } from '../measuring.ts';
import { LiveFigures } from './live-figures.ts';

const months = periodsWithin('month', { from: parseDay('2018-01-01'), to: parseDay('2018-04-01') }) as [Period];
const question = { periods: months, municipalities: 'all', asOf: parseDay('2018-12-31'), law: shippedLaw() } as const;

async function following(lives: readonly Life[], asks: readonly Ask[], parts: RegisterParts = {}) {
  const live = new LiveRegister(registerOf(lives, parts));
  const figures = await LiveFigures.start(live, question, asks);
  const change = (...changes: Change[]) => {
    for (const each of changes) figures.apply(live.apply(each));
  };
  const becomes = ({ timeline }: Life) => change({ kind: 'person', id: timeline.id, person: timeline });
  return { live, figures, change, becomes };
}

const asks = (measure: Ask['measure'], ...by: Ask['by']): Ask[] => [{ measure, by }];
const ada = life('Ada').lives('840', '2010-01-01').on('kontanthjaelp', '2018-01-01', '2018-02-28');

describe('a person changes', () => {
  test('a benefit that ends earlier leaves the later month', async () => {
    const { figures, becomes } = await following([ada], asks(fuldtidspersoner, []));
    expect(lines(figures.rows(fuldtidspersoner))).toEqual(['2018-01 31000/31000 = 1', '2018-02 28000/28000 = 1']);
    becomes(life('Ada').lives('840', '2010-01-01').on('kontanthjaelp', '2018-01-01', '2018-01-30'));
    expect(lines(figures.rows(fuldtidspersoner))).toEqual(['2018-01 30000/31000 = 0.9677']);
  });

  test('somebody new, in a municipality and on a benefit that nobody had before', async () => {
    const { figures, becomes } = await following([ada], asks(fuldtidspersoner, ['municipality', 'benefit']));
    becomes(life('Bo').lives('851', '2018-03-01').on('a_dagpenge', '2018-03-01', '2018-03-31'));
    expect(lines(figures.rows(fuldtidspersoner, ['municipality', 'benefit']))).toEqual([
      '2018-01 840 kontanthjaelp 31000/31000 = 1',
      '2018-02 840 kontanthjaelp 28000/28000 = 1',
      '2018-03 851 a_dagpenge 31000/31000 = 1',
    ]);
  });

  test('a person taken out of the register is in no figure, and may come back', async () => {
    const { figures, change, becomes, live } = await following([ada], asks(fuldtidspersoner, []));
    change({ kind: 'person', id: 'Ada', person: null });
    expect(figures.rows(fuldtidspersoner)).toEqual([]);
    expect(live.person('Ada')).toBeNull();
    becomes(ada);
    expect(figures.rows(fuldtidspersoner)).toHaveLength(2);
  });
});

describe('workplaces', () => {
  const parts: RegisterParts = {
    workplaces: [{ id: 'P1', municipality: '840', from: '2010-01-01', employees: 5, sector: 'privat' }],
  };
  const inPractice = (id: string, workplace: string) =>
    life(id).lives('840', '2010-01-01').does('virksomhedspraktik', '2018-01-10', '2018-01-20', { workplace });

  test('what a person begins there, the workplace takes part in', async () => {
    const { figures, becomes } = await following([ada], asks(samarbejdsgrad, []), parts);
    expect(lines(figures.rows(samarbejdsgrad))[0]).toBe('2018-01 0/1 = 0');
    becomes(inPractice('Ada', 'P1'));
    expect(lines(figures.rows(samarbejdsgrad))[0]).toBe('2018-01 1/1 = 100');
    becomes(ada);
    expect(lines(figures.rows(samarbejdsgrad))[0]).toBe('2018-01 0/1 = 0');
  });

  test('of two who began the same, one leaves', async () => {
    const two = [inPractice('Ada', 'P1'), inPractice('Bo', 'P1')];
    const { figures, change } = await following(two, asks(samarbejdsgrad, []), parts);
    change({ kind: 'person', id: 'Bo', person: null });
    expect(lines(figures.rows(samarbejdsgrad))[0]).toBe('2018-01 1/1 = 100');
  });

  test('a sector that becomes known regroups what persons began there', async () => {
    const { figures, change } = await following([inPractice('Ada', 'P9')], asks(paabegyndteForloeb, ['sector']), parts);
    expect(lines(figures.rows(paabegyndteForloeb, ['sector']))).toEqual(['2018-01 ukendt 1/1 = 1']);
    const days = { from: parseDay('2010-01-01'), to: Number.POSITIVE_INFINITY };
    const described = { id: 'P9', municipality: '840', sector: 'offentlig', employees: 1, ...days } as const;
    change({ kind: 'workplace', id: 'P9', workplace: described });
    expect(lines(figures.rows(paabegyndteForloeb, ['sector']))).toEqual(['2018-01 offentlig 1/1 = 1']);
  });

  test('a workplace that is described later brings what was done there', async () => {
    const { figures, change } = await following([inPractice('Ada', 'P9')], asks(samarbejdsgrad, []), parts);
    const days = { from: parseDay('2018-01-01'), to: Number.POSITIVE_INFINITY };
    change({ kind: 'workplace', id: 'P9', workplace: { id: 'P9', municipality: '840', employees: 1, ...days } });
    expect(lines(figures.rows(samarbejdsgrad))[0]).toBe('2018-01 1/2 = 50');
    change({ kind: 'workplace', id: 'P1', workplace: null });
    expect(lines(figures.rows(samarbejdsgrad))[0]).toBe('2018-01 1/1 = 100');
  });
});

describe('what cannot be measured', () => {
  const checked = (benefit: string) =>
    life('Ada')
      .lives('840', '2010-01-01')
      .isChecked({ opened: '2018-01-02', closed: '2018-01-20', benefit, step: 1, monthlySavingOere: 100 });
  const law = shippedLaw().decidedBy([
    {
      law: 'kontrol/fremadrettede-maaneder',
      value: { kontanthjaelp: 6 },
      from: parseDay('2010-01-01'),
      who: 'Byrådet',
      when: parseDay('2010-01-01'),
      ground: 'prøve',
    },
  ]);

  test('refuses by name while a case lacks its setting, and is right again when the case is corrected', async () => {
    const live = new LiveRegister(registerOf([checked('kontanthjaelp')]));
    const figures = await LiveFigures.start(live, { ...question, law }, asks(kontrolFremadrettet, []));
    const rows = () => lines(figures.rows(kontrolFremadrettet));
    const becomes = ({ timeline }: Life) => figures.apply(live.apply({ kind: 'person', id: 'Ada', person: timeline }));
    expect(rows()).toEqual(['2018-01 1 600/1 = 600']);
    becomes(checked('a_dagpenge'));
    expect(rows).toThrow(/rules\/undecided/);
    becomes(ada);
    expect(rows()).toEqual([]);
    becomes(checked('kontanthjaelp'));
    expect(rows()).toEqual(['2018-01 1 600/1 = 600']);
  });

  test('a file that is not in the register is told by name', async () => {
    const live = new LiveRegister({ ...registerOf([ada]), files: new Set(['persons', 'residence']) });
    const figures = await LiveFigures.start(live, question, asks(fuldtidspersoner, []));
    expect(() => figures.rows(fuldtidspersoner)).toThrow(
      'fuldtidspersoner is not measurable: no spells in the register.',
    );
  });
});

test('a breakdown that is not followed is a mistake of ours', async () => {
  const { figures } = await following([ada], asks(fuldtidspersoner, []));
  expect(() => figures.rows(fuldtidspersoner, ['sex'])).toThrow('not among the figures');
});
