import { describe, expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

describe('10 IGU courses in Rebild, if the age limit is lifted', () => {
  const igu = (decided: object | undefined, asOf: string, figures: Situation['figures'] = {}) =>
    evaluated({
      target: {
        shape: 'count',
        operator: '=',
        operator_stated: false,
        value: 10,
        unit: 'courses',
        period: '2018',
        condition: { text: { da: 'Kun hvis alderskravet fraviges', en: 'Only if the age limit is lifted' }, decided },
      },
      baseline: { value: 6, period: '2017-01-01/2017-11-01' },
      figures,
      asOf,
      printed: '2017-11-02',
    });

  test('undecided, it cannot be rated; what is known is told', () => {
    const found = igu(undefined, '2017-12-01');
    expect(verdict(found)).toBe('not-measurable: condition-undecided');
    expect(found.sentence.da).toBe(
      'Målet gælder kun på en betingelse, som ikke er afgjort: Kun hvis alderskravet fraviges. Nyeste kendte tal er fra 01.01.2017 – 01.11.2017: 6 forløb. I samme tempo bliver det til 7 forløb i hele 2018, 3 under målet.',
    );
    expect(found.behind).toBeNull();
  });

  test('even ten courses do not make it met while the condition is open', () => {
    expect(verdict(igu(undefined, '2018-12-01', { '2018-H1': 10 }))).toBe('not-measurable: condition-undecided');
  });

  test('fulfilled on 1 February, it counts from that day', () => {
    const fulfilled = { fulfilled: true, on: '2018-02-01' };
    expect(verdict(igu(fulfilled, '2018-01-31'))).toBe('not-measurable: condition-undecided');
    expect(verdict(igu(fulfilled, '2018-02-01'))).toBe('at-risk');
  });

  test('not fulfilled, it has lapsed', () => {
    const found = igu({ fulfilled: false, on: '2018-02-01' }, '2018-02-01');
    expect(verdict(found)).toBe('not-measurable: condition-not-fulfilled');
    expect(found.sentence.da).toBe(
      'Målet er bortfaldet: den 01.02.2018 blev det afgjort, at betingelsen ikke er opfyldt. Betingelsen var: Kun hvis alderskravet fraviges.',
    );
  });
});

test('a question that blocks measuring outranks every figure', () => {
  const found = evaluated({
    target: { shape: 'share', operator: '>=', value: 41, unit: 'percent', period: '2018' },
    figures: { '2018': 50 },
    goal: {
      open_questions: [
        { about: 'definition', text: { da: 'Hvad er selvforsørgende?', en: 'What is self-supporting?' } },
        { about: 'period', text: { da: 'Hvilken årgang?', en: 'Which cohort?' }, blocks_measuring: true },
      ],
    },
    asOf: '2019-06-01',
  });
  expect(verdict(found)).toBe('not-measurable: definition-open');
  expect(found.sentence.da).toBe('Målet kan ikke måles, før et spørgsmål er besvaret: Hvilken årgang?');
  expect(found.actual?.value).toBe(50);
});

test('an open question that does not block leaves the verdict alone', () => {
  const found = evaluated({
    target: { shape: 'share', operator: '>=', value: 41, unit: 'percent', period: '2018' },
    figures: { '2018': 50 },
    goal: { open_questions: [{ about: 'definition', text: { da: 'Hvad?', en: 'What?' } }] },
    asOf: '2019-06-01',
  });
  expect(verdict(found)).toBe('met');
});
