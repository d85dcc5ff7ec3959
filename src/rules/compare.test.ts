import { describe, expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { cursorOf } from '../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../register/life.ts';
import { compare } from './compare.ts';
import type { Rule } from './rule.ts';
import { RULES, rule } from './rules.ts';
import { decided, law } from './testing/node/asked.ts';

const asked = (on: string, by = law) => ({ day: parseDay(on), law: by });
const differences = (of: Life, before: string, after: string, rules: readonly Rule[] = RULES) =>
  compare(cursorOf(of.timeline), asked(before), asked(after), rules);

describe('what changes for this person', () => {
  test('on 1 July 2026 for somebody activity-ready: the talks are no longer known', () => {
    const ada = life('Ada')
      .born('1970-01-01')
      .on('kontanthjaelp', '2026-06-01', undefined, { readiness: 'aktivitetsparat' });
    const [talks] = differences(ada, '2026-06-30', '2026-07-01', [rule('KF-01')]);
    expect(talks).toMatchObject({ rule: 'KF-01', after: { refused: 'rules/undecided' } });
    expect(talks?.before).toHaveProperty('answer.talks');
  });

  test('on 1 July 2026 for somebody job-ready: nothing in the talks', () => {
    const bo = life('Bo').born('1970-01-01').on('kontanthjaelp', '2026-06-01', undefined, { readiness: 'jobparat' });
    expect(differences(bo, '2026-06-30', '2026-07-01', [rule('KF-01')])).toEqual([]);
  });

  test('the name of the programme on 1 January 2025, with its ground on both sides', () => {
    const cy = life('Cy').arrives('2023-01-02');
    const [name] = differences(cy, '2024-12-31', '2025-01-01', [rule('IN-01')]);
    expect(name?.before).toMatchObject({ answer: { name: 'selvforsoergelses-og-hjemrejseprogram' } });
    expect(name?.after).toMatchObject({ answer: { name: 'introduktionsprogram' } });
    expect(name?.after).toHaveProperty('ground.0.act');
  });

  test('two laws on one day: what a decision would mean', () => {
    const di = life('Di').arrives('2023-01-02');
    const by = law.decidedBy([decided('integration/lokal-uger', { 'cv-og-profil': 4 })]);
    const day = '2023-01-10';
    const found = compare(cursorOf(di.timeline), asked(day), asked(day, by), RULES);
    expect(found.map((each) => each.rule)).toEqual(['IN-01']);
  });

  test('the same question twice: no difference in any rule', () => {
    expect(differences(life('Eva').on('a_dagpenge', '2024-01-01'), '2024-03-01', '2024-03-01')).toEqual([]);
  });

  test('a mistake of our own is not a difference', () => {
    const broken: Rule = {
      ...rule('KF-01'),
      evaluate: () => {
        throw new Error('broken');
      },
    };
    expect(() => differences(life('Flo'), '2024-01-01', '2024-01-02', [broken])).toThrow('broken');
  });
});
