import { expect, test } from 'vitest';
import { periodsThereAre } from './fewer-periods.ts';

test('the number of periods there are is read from the refusal', () => {
  expect(periodsThereAre('latest:24 exceeds the 8 periods of the table', 24)).toBe(8);
  expect(periodsThereAre('Only 13 periods available (requested latest 14)', 14)).toBe(13);
});

test('another refusal tells no number', () => {
  expect(periodsThereAre("Unknown hierarchies: ['_nykom']", 24)).toBeUndefined();
  expect(periodsThereAre('Unknown period type: M', 24)).toBeUndefined();
});
