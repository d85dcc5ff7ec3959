import { expect, test } from 'vitest';
import { currentLabel } from './known-labels.ts';

const FUNDS = {
  'A-kasse': { 'Kristelig A-kasse': 'Krifa', 'Din A-kasse': 'Din Faglige A-kasse', 'Din Faglige A-kasse': 'DFA' },
};

test('a fund that changed its name goes on under the new one, also when it changed twice', () => {
  expect(currentLabel(FUNDS, 'A-kasse', 'Kristelig A-kasse')).toBe('Krifa');
  expect(currentLabel(FUNDS, 'A-kasse', 'Din A-kasse')).toBe('DFA');
});

test('other labels, and the same word in another dimension, stay', () => {
  expect(currentLabel(FUNDS, 'A-kasse', '3F')).toBe('3F');
  expect(currentLabel(FUNDS, 'Område', 'Kristelig A-kasse')).toBe('Kristelig A-kasse');
});

test('names that lead round in a ring stay as they are', () => {
  expect(currentLabel({ 'A-kasse': { A: 'B', B: 'A' } }, 'A-kasse', 'A')).toBe('A');
});
