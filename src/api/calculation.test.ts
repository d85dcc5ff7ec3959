import { describe, expect, test } from 'vitest';
import { PejlError } from '../core/errors/pejl-error.ts';
import { EXAMPLES } from '../rules/examples/examples.ts';
import { shippedLaw } from '../rules/law/node/law-folder.ts';
import { calculate } from './calculation.ts';
import type { LifeDto } from './contract/life.ts';
import { calculated } from './contract/rules.ts';
import { timelineOf, toldLife } from './told-life.ts';

const law = shippedLaw();
const EMPTY: LifeDto = {
  born: '1980-05-01',
  education: null,
  danish: false,
  spells: [],
  work: [],
  talks: [],
  activities: [],
  residence: [],
  arrivals: [],
  educations: [],
};
const help = (from: string, to: string | null = null) =>
  ({ benefit: 'kontanthjaelp', from, to, readiness: 'jobparat', grantedOn: null }) as const;
const ask = (life: Partial<LifeDto>, on: string, more: object = {}) =>
  calculate(
    { life: { ...EMPTY, ...life }, on, against: null, planned: false, municipality: null, weekly: null, ...more },
    law,
  );

describe('an invented life', () => {
  test('steps of the ladder, talks with their state, offer, target group and cost', () => {
    const found = ask(
      {
        spells: [help('2018-03-05')],
        talks: [
          { kind: 'jobsamtale', heldOn: '2018-03-09' },
          { kind: 'jobsamtale', heldOn: '2018-06-12' },
        ],
      },
      '2018-07-02',
      { weekly: 250_000 },
    );
    expect(found.steps).toEqual([
      { from: '2018-03-05', to: '2018-04-01', step: 1 },
      { from: '2018-04-02', to: '2018-07-08', step: 2 },
    ]);
    expect(found.talks.slice(0, 3)).toMatchObject([
      { dueOn: '2018-03-12', heldOn: '2018-03-09', state: 'til-tiden' },
      { dueOn: '2018-06-05', heldOn: '2018-06-12', state: 'for-sent' },
      { dueOn: '2018-06-05', state: 'mangler' },
    ]);
    expect(found.targetGroup?.da).toBe('Jobparate kontanthjælpsmodtagere');
    expect(found.offerDueOn).toBe('2018-06-05');
    // 4 weeks at 20 %, 14 at 60 %: 9.2 weeks of 2,500 kr.; the week itself at 60 %.
    expect(found.cost).toEqual({ week: 150_000, month: 150_000, whole: 2_300_000, gross: 4_500_000, weeks: 18 });
    expect(calculated.parse(found)).toEqual(found);
  });

  test('what changes on 1 July 2026, with the refusal that says which decision is missing', () => {
    const life = { born: '1970-01-01', spells: [{ ...help('2026-06-01'), readiness: 'aktivitetsparat' as const }] };
    const { against } = ask(life, '2026-06-30', { against: '2026-07-01' });
    const talks = against?.differences.find(({ rule }) => rule === 'KF-01');
    expect(talks?.before.kind).toBe('answered');
    expect(talks?.after).toMatchObject({ kind: 'refused', undecided: 'kontaktforloeb/samtaler-uafklaret' });
  });

  test('facts that contradict each other stand in the way of an answer', () => {
    const spells = [help('2022-01-03'), { ...help('2022-03-01'), benefit: 'sygedagpenge' as const, readiness: null }];
    const group = ask({ spells }, '2022-04-01').outcomes.find(({ rule }) => rule === 'BN-04')?.outcome;
    expect(group?.kind).toBe('undecidable');
    expect(group?.facts.map(({ en }) => en)).toEqual(
      expect.arrayContaining(['Cash benefit from 3 January 2022', 'Sickness benefit from 1 March 2022']),
    );
    const unborn = ask({ born: '2020-01-01', spells: [help('2018-01-01')] }, '2018-06-01');
    expect(unborn.steps).toEqual([]);
    expect(unborn.outcomes.find(({ rule }) => rule === 'RF-01')?.outcome.kind).toBe('undecidable');
  });

  test.each([
    [{ spells: [help('2018-03-05', '2018-03-04')] }, 'life.spells.0'],
    [{ work: [{ from: '2018-03', to: '2018-02', hours: 1, support: 'ordinaer' as const }] }, 'life.work.0'],
    [{ educations: [{ kind: 'fgu' as const, from: '2018-03-05', to: '2017-01-01' }] }, 'life.educations.0'],
  ])('what ends before it begins is refused at its place: %#', (life, field) => {
    let error: unknown;
    try {
      ask(life, '2018-07-02');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PejlError);
    expect(error).toMatchObject({ code: 'api/ends-before-it-begins', place: { field } });
  });

  test('a week that ends the day it begins is a day', () => {
    expect(timelineOf({ ...EMPTY, spells: [help('2018-03-05', '2018-03-05')] }).spells[0]).toMatchObject({
      from: 17_595,
      to: 17_596,
    });
  });

  test('every example is asked, on its day, without a fault', () => {
    for (const example of EXAMPLES) {
      if (!('life' in example)) continue;
      const found = ask(toldLife(example.life), example.on, { against: '2026-07-01', planned: true });
      expect(found.outcomes.length).toBeGreaterThan(25);
    }
  });

  test('one update takes far less than 100 ms of work', () => {
    const life = {
      spells: [help('2010-01-04', '2015-12-31'), help('2016-02-01')],
      talks: [{ kind: 'jobsamtale' as const, heldOn: '2016-03-09' }],
    };
    for (let warm = 0; warm < 20; warm++) ask(life, '2025-01-01', { against: '2026-07-01' });
    const before = process.cpuUsage();
    for (let time = 0; time < 20; time++) ask(life, '2025-01-01', { against: '2026-07-01' });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / 20).toBeLessThan(50);
  });
});
