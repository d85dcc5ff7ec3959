import { expect, test } from 'vitest';
import { preferredEncoding } from './preferred-encoding.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.1', 'br'],
  ['identity', null],
  ['brotli-like, gzipped', null],
  ['', null],
  [undefined, null],
])('%s → %s', (accepted, encoding) => {
  expect(preferredEncoding(accepted)).toBe(encoding);
});
