import { expect, test } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

test.each([
  [{}, 'da'],
  [{ 'accept-language': 'da-DK,da;q=0.9,en;q=0.8' }, 'da'],
  [{ 'accept-language': 'en-GB,en;q=0.9' }, 'en'],
  [{ 'accept-language': 'de,en;q=0.7,da;q=0.3' }, 'en'],
  [{ 'accept-language': 'de,en;q=0.3,da;q=0.7' }, 'da'],
  [{ 'accept-language': 'sv,nb' }, 'da'],
  [{ 'accept-language': 'en;q=0, da;q=0.1' }, 'da'],
  [{ 'accept-language': 'en', cookie: 'other=1; pejl-language=da' }, 'da'],
  [{ cookie: 'pejl-language=en; other=1' }, 'en'],
  [{ 'accept-language': 'en', cookie: 'pejl-language=xx' }, 'en'],
  [{ 'accept-language': 'en', cookie: 'not-pejl-language=da' }, 'en'],
])('%o is led to %s', (headers, expected) => {
  expect(preferredLanguage(headers)).toBe(expected);
});
