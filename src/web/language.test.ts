import { expect, test } from 'vitest';
import { LANGUAGE_COOKIE } from '../api/contract/common.ts';
import { COOKIE } from './language.ts';

test('the server reads the language from the cookie the page writes', () => {
  expect(COOKIE).toBe(LANGUAGE_COOKIE);
});
