import { expect, test } from 'vitest';
import { levelOf, levelsAmong } from './area-levels.ts';

test.each([
  ['000', 'nation'],
  ['081', 'region'],
  ['085', 'region'],
  ['086', undefined],
  ['01', 'landsdel'],
  ['11', 'landsdel'],
  ['12', undefined],
  ['101', 'municipality'],
  ['411', 'municipality'],
  ['860', 'municipality'],
  ['861', undefined],
  ['910', 'municipality-group'],
  ['950', 'rest'],
  ['997', 'rest'],
  ['998', 'rest'],
])('%s is %s', (code, level) => {
  expect(levelOf(code)).toBe(level);
});

test('the levels among codes are told in one order', () => {
  expect(levelsAmong(['851', '081', '000', '840'])).toEqual(['nation', 'region', 'municipality']);
});
