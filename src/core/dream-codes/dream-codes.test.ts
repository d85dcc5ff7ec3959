import { describe, expect, test } from 'vitest';
import { BENEFIT_IDS, isBenefitId } from '../benefits/benefits.ts';
import { DREAM_CODES, dreamCode, dreamCodesOf, findDreamCode } from './dream-codes.ts';

const codes = (id: Parameters<typeof dreamCodesOf>[0]) =>
  dreamCodesOf(id)
    .map((each) => each.code)
    .join(' ');

describe('what a week of a life says', () => {
  test('730: on cash benefit, activity-ready, nothing going on', () => {
    expect(dreamCode('730')).toEqual({
      code: '730',
      label: { da: 'Kontanthjælp, aktivitetsparat, passiv', en: 'Cash benefit, activity-ready, no active measure' },
      group: 'kontanthjaelp',
      readiness: 'aktivitetsparat',
      confidence: 'high',
    });
  });

  test('215: insured, in a wage subsidy job at a private employer', () => {
    const { group, activity } = dreamCode('215');
    expect(group).toBe('a_dagpenge');
    expect(activity).toEqual({ kind: 'loentilskud', sector: 'privat' });
  });

  test.each([
    ['', 'no-benefit'],
    ['   ', 'no-benefit'],
    [' 111 ', 'a_dagpenge'],
    ['100', 'no-benefit'],
    ['148', 'uddannelseshjaelp'],
    ['709', 'integrationsydelse'],
    ['774', 'sygedagpenge'],
    ['783', 'foertidspension'],
    ['899', 'sygedagpenge'],
    ['611', 'tilbagetraekning'],
    ['997', 'left'],
    ['998', 'folkepension'],
    ['999', 'left'],
  ])('%j counts as %s', (cell, group) => {
    expect(dreamCode(cell).group).toBe(group);
  });

  test('codes from memory say so', () => {
    expect(DREAM_CODES.filter((each) => each.confidence === 'low').map((each) => each.code)).toEqual([
      '153',
      '870',
      '873',
      '874',
      '875',
      '876',
      '877',
      '878',
    ]);
  });
});

describe('the whole list', () => {
  test('140 codes, each once, each with words in both languages', () => {
    expect(DREAM_CODES).toHaveLength(140);
    expect(new Set(DREAM_CODES.map((each) => each.code)).size).toBe(140);
    for (const { code, label } of DREAM_CODES) {
      expect(code).toMatch(/^(|0|\d{3})$/);
      expect(label.da).not.toBe('');
      expect(label.en).not.toBe('');
    }
  });

  test('every group is a benefit of the register, or none', () => {
    const others = new Set(DREAM_CODES.map((each) => each.group).filter((group) => !isBenefitId(group)));
    expect([...others].sort()).toEqual(['left', 'no-benefit', 'tilbagetraekning']);
  });

  test('codes of a benefit', () => {
    expect(codes('a_dagpenge')).toBe('111 112 113 114 211 213 214 215 216 217 218 231 232 299');
    expect(codes('kontanthjaelp')).toBe(
      '130 131 133 134 135 136 137 138 139 710 713 714 715 716 717 718 719 730 731 733 734 735 736 737 738 739',
    );
    expect(codes('revalidering')).toBe('760 763 764 765 766 767 768');
    expect(codes('jobafklaringsforloeb')).toBe('785 870 873 874 875 876 877 878');
  });

  test('benefits without a code of their own are those that came after the list, or that no code tells', () => {
    expect(BENEFIT_IDS.filter((id) => dreamCodesOf(id).length === 0)).toEqual([
      'sho',
      'seniorpension',
      'tidlig_pension',
      'loentilskud',
      'seniorjob',
    ]);
  });
});

test.each(['132', '212', '1', '1111', 'x', '111.0', '-1'])('%j is not known, and is named in the refusal', (cell) => {
  expect(findDreamCode(cell)).toBeUndefined();
  expect(() => dreamCode(cell)).toThrow(
    expect.objectContaining({ code: 'core/unknown-dream-code', facts: { value: cell } }),
  );
});
