import { describe, expect, test } from 'vitest';
import { PejlError } from '../core/errors/pejl-error.ts';
import { readSettings } from './settings.ts';

describe('settings', () => {
  test('nothing set: loopback, the embedded database, no trust in proxies', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 8787,
      databaseUrl: null,
      dataFolder: 'data',
      logLevel: 'warn',
      requestsPerMinute: 3000,
      trustProxy: false,
      signIn: null,
      jobindsatsKey: null,
      statisticsUrl: null,
      anchors: 'data.anchors.jsonl',
    });
  });

  test('an empty variable is as good as none', () => {
    expect(readSettings({ PEJL_PORT: '', PEJL_DATABASE_URL: '', PEJL_HOST: '' })).toEqual(readSettings({}));
  });

  test('port 65535 is the last one', () => {
    expect(readSettings({ PEJL_PORT: '65535' }).port).toBe(65_535);
    expect(readSettings({ PEJL_PORT: '0' }).port).toBe(0);
  });

  test('proxies are trusted all, none, or by address', () => {
    expect(readSettings({ PEJL_TRUST_PROXY: 'true' }).trustProxy).toBe(true);
    expect(readSettings({ PEJL_TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy).toBe('10.0.0.0/8, ::1');
  });

  test.each([
    ['PEJL_PORT', '65536'],
    ['PEJL_PORT', '80a'],
    ['PEJL_PORT', '-1'],
    ['PEJL_PORT', '8.5'],
    ['PEJL_LOG_LEVEL', 'loud'],
    ['PEJL_REQUESTS_PER_MINUTE', 'many'],
    ['PEJL_TRUST_PROXY', 'yes please'],
  ])('%s=%s is refused by name, not replaced by a default', (name, value) => {
    try {
      readSettings({ [name]: value });
    } catch (error) {
      expect(error).toBeInstanceOf(PejlError);
      expect((error as PejlError).code).toBe('cli/bad-setting');
      expect((error as PejlError).text.da).toContain(`${name} kan ikke være »${value}«`);
      return;
    }
    expect.unreachable();
  });

  describe('where people sign in', () => {
    const good = {
      PEJL_SIGN_IN_ISSUER: 'https://login.example.dk',
      PEJL_SIGN_IN_CLIENT_ID: 'pejl',
      PEJL_PUBLIC_URL: 'https://pejl.example.dk/',
    };

    test('is known by its address, our name there, and the address we are reached at', () => {
      expect(readSettings(good).signIn).toEqual({
        issuer: 'https://login.example.dk',
        clientId: 'pejl',
        clientSecret: null,
        publicUrl: 'https://pejl.example.dk',
      });
      expect(readSettings({ ...good, PEJL_SIGN_IN_CLIENT_SECRET: 'x' }).signIn?.clientSecret).toBe('x');
    });

    test.each([
      [
        'a provider over http, as the demo has',
        { PEJL_SIGN_IN_ISSUER: 'http://127.0.0.1:4000' },
        'PEJL_SIGN_IN_ISSUER',
      ],
      ['an address over http', { PEJL_PUBLIC_URL: 'http://pejl.example.dk' }, 'PEJL_PUBLIC_URL'],
      ['an address with a path', { PEJL_PUBLIC_URL: 'https://example.dk/pejl' }, 'PEJL_PUBLIC_URL'],
      ['no address', { PEJL_PUBLIC_URL: '' }, 'PEJL_PUBLIC_URL'],
      ['no name', { PEJL_SIGN_IN_CLIENT_ID: '' }, 'PEJL_SIGN_IN_CLIENT_ID'],
      ['a secret in a file that is not there', { PEJL_SIGN_IN_CLIENT_SECRET_FILE: '/no/such' }, 'CLIENT_SECRET_FILE'],
    ])('%s is refused by name', (_, env, name) => {
      expect(() => readSettings({ ...good, ...env })).toThrow(name);
    });
  });
});
