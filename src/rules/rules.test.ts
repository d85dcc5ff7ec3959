/** Every rule of the collection has an id, a place, plain words, and law of its own or a rule it shares. */
import { describe, expect, test } from 'vitest';
import { areaOf, RULE_AREA_IDS } from './areas.ts';
import { EXPLAINED } from './explained.ts';
import { ALL_RULES, anyRule, RULES, rule } from './rules.ts';
import { law, refusal } from './testing/node/asked.ts';

/** Every id of the collection of rules, by its area. */
const IDS: Record<string, number> = { RF: 9, BN: 4, KF: 6, RP: 7, TM: 4, KL: 2, SD: 4, DP: 9, IN: 10, FC: 3, PL: 5 };

describe('the collection of rules', () => {
  test('none is missing', () => {
    const expected = Object.entries(IDS).flatMap(([area, count]) =>
      Array.from({ length: count }, (_, at) => `${area}-${String(at + 1).padStart(2, '0')}`),
    );
    expect(ALL_RULES.map(({ id }) => id)).toEqual(expected.toSorted());
    expect(new Set(ALL_RULES.map(({ id }) => areaOf(id)))).toEqual(new Set(RULE_AREA_IDS));
  });

  test.each(ALL_RULES.map(({ id }) => id))('%s is told in plain words, in both languages', (id) => {
    expect(EXPLAINED[id]?.da.length).toBeGreaterThan(30);
    expect(EXPLAINED[id]?.en.length).toBeGreaterThan(30);
  });

  test('no plain words without a rule', () => {
    expect(Object.keys(EXPLAINED).filter((id) => !ALL_RULES.some((each) => each.id === id))).toEqual([]);
  });

  test('the law names only rules that there are', () => {
    const named = new Set(law.items.flatMap(({ rules }) => rules).filter((id) => !id.startsWith('SG-')));
    expect([...named].filter((id) => !ALL_RULES.some((each) => each.id === id))).toEqual([]);
  });

  test('one about something else says what it takes', () => {
    expect(() => rule('tm-04')).toThrow(
      'TM-04 (The 75 per cent rules) cannot be decided by what is recorded about a person alone. It is asked with: all in the group. See the rule, its law and examples with “pejl rules TM-04” or under Rules.',
    );
    expect(anyRule('tm-04').id).toBe('TM-04');
    expect(refusal(() => anyRule('TM-99'))).toBe('rules/unknown-rule');
    expect(RULES.length).toBeLessThan(ALL_RULES.length);
  });
});
