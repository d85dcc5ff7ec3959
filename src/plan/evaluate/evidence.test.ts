import { expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

const text = (da: string) => ({ da, en: da });
const followed = (goal: Situation['goal'], asOf = '2018-06-01', figures: Situation['figures'] = {}) =>
  evaluated({ goal: goal ?? {}, figures, asOf });

test('a goal without a number is followed by evidence, of which there is none yet', () => {
  const found = followed({});
  expect(verdict(found)).toBe('evidence');
  expect(found.sentence).toEqual({
    da: 'Målet er uden tal og følges med dokumentation. Der er ikke registreret nogen endnu.',
    en: 'The goal has no number and is followed by evidence. None is recorded yet.',
  });
  expect([found.target, found.actual, found.gap, found.behind]).toEqual([null, null, null, null]);
});

const evidence = [
  { on: '2018-05-02', text: text('To enheder er på kursus.') },
  { on: '2018-02-01', text: text('Kurset er bestilt.') },
];

test('the latest evidence is told, with how many there are', () => {
  expect(followed({ evidence }).sentence.da).toBe(
    'Målet er uden tal og følges med dokumentation. 2 er registreret, senest den 02.05.2018: To enheder er på kursus.',
  );
});

test('what was recorded later was not known then', () => {
  expect(followed({ evidence }, '2018-05-01').sentence.da).toContain('1 er registreret, senest den 01.02.2018');
  expect(followed({ evidence }, '2018-05-02').sentence.da).toContain('2 er registreret');
});

test('the last rating comes with its reason', () => {
  const ratings = [
    { on: '2018-03-01', rating: 'good', reason: text('Godt begyndt.') },
    { on: '2018-05-20', rating: 'mixed', reason: text('En enhed mangler.') },
  ];
  expect(followed({ ratings }).sentence.da).toContain('Senest vurderet blandet den 20.05.2018: En enhed mangler.');
  expect(followed({ ratings }, '2018-05-19').sentence.da).toContain('Senest vurderet godt den 01.03.2018');
});

test('milestones: how many are reached, and the next one or the first that is overdue', () => {
  const milestones = [
    { due: '2018-03-31', text: text('Strategien vedtages.'), reached_on: '2018-04-10' },
    { due: '2018-09-30', text: text('Strategien evalueres.') },
  ];
  expect(followed({ milestones }, '2018-04-01').sentence.da).toContain(
    '0 af 2 milepæle er nået. Fristen var den 31.03.2018: Strategien vedtages.',
  );
  expect(followed({ milestones }, '2018-06-01').sentence.da).toContain(
    '1 af 2 milepæle er nået. Næste frist er den 30.09.2018: Strategien evalueres.',
  );
});

test('on the day it is due a milestone is not overdue', () => {
  const milestones = [{ due: '2018-03-31', text: text('Strategien vedtages.') }];
  expect(followed({ milestones }, '2018-03-31').sentence.da).toContain('Næste frist er den 31.03.2018');
  expect(followed({ milestones }, '2018-04-01').sentence.da).toContain('Fristen var den 31.03.2018');
});

test('attached figures are counted and never rated', () => {
  const attached = { attached_figures: [{ table: 'own', measure: 'm' }] };
  const found = followed(attached, '2018-06-01', { '2017-Q1': 5, '2018-Q1': 6, '2018-Q2': 7 });
  expect(found.sentence.da).toContain('2 trykte tal kaster lys over det.');
  expect(found.actual).toBeNull();
});
