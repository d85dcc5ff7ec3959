/**
 * Every setting that is read from the environment, in one place. A setting that cannot be used is refused by name
 * (`cli/bad-setting`), never replaced by a default. `serve` and `demo` let options on the command line go first.
 */
import { readFileSync } from 'node:fs';
import type { ProviderSettings } from '../access/sign-in/provider.ts';
import { LOG_LEVELS, type LogLevel } from '../api/logger.ts';
import { cliErrors } from './errors.ts';

export interface Settings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** `postgres://…`; `null`: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly logLevel: LogLevel;
  /** Requests a minute from one address; 0 for no limit. A whole town hall may share one address. */
  readonly requestsPerMinute: number;
  /** Where people sign in; `null`: nobody can. */
  readonly signIn: SignInSettings | null;
  /** `true`, `false`, or addresses of proxies separated by commas. */
  readonly trustProxy: boolean | string;
  /** The municipality's own key to Jobindsats; `null`: none yet. */
  readonly jobindsatsKey: string | null;
  /** File in which the ends of the record of use are written down, outside the database. */
  readonly anchors: string;
  /** In place of both statistics services, for tests: `http://127.0.0.1:1234`. */
  readonly statisticsUrl: string | null;
}

export type SignInSettings = Omit<ProviderSettings, 'clockTolerance' | 'timeout'>;

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(env: Environment): Settings {
  return {
    host: env.PEJL_HOST || '127.0.0.1',
    port: wholeNumber('PEJL_PORT', env.PEJL_PORT, 8787, 65_535),
    databaseUrl: env.PEJL_DATABASE_URL || null,
    dataFolder: env.PEJL_DATA || 'data',
    logLevel: logLevel(env),
    requestsPerMinute: wholeNumber('PEJL_REQUESTS_PER_MINUTE', env.PEJL_REQUESTS_PER_MINUTE, 3000, 1_000_000),
    signIn: signIn(env),
    trustProxy: trustProxy(env),
    anchors: env.PEJL_ACCESS_ANCHORS || `${env.PEJL_DATA || 'data'}.anchors.jsonl`,
    jobindsatsKey: env.PEJL_JOBINDSATS_KEY || null,
    statisticsUrl: statisticsUrl(env),
  };
}

/** A whole number from 0 to `max`, from the environment or the command line. */
export function wholeNumber(name: string, value: string | undefined, otherwise: number, max: number): number {
  if (value === undefined || value === '') return otherwise;
  if (/^\d{1,7}$/.test(value) && Number(value) <= max) return Number(value);
  throw cliErrors.create('cli/bad-setting', { name, value, expected: `0–${max}` });
}

function logLevel(env: Environment): LogLevel {
  const value = env.PEJL_LOG_LEVEL || 'warn';
  const level = LOG_LEVELS.find((known) => known === value);
  if (level) return level;
  throw cliErrors.create('cli/bad-setting', { name: 'PEJL_LOG_LEVEL', value, expected: LOG_LEVELS.join(', ') });
}

function trustProxy(env: Environment): boolean | string {
  const value = env.PEJL_TRUST_PROXY || 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  if (/^[\da-f.:/, ]+$/i.test(value)) return value;
  throw cliErrors.create('cli/bad-setting', { name: 'PEJL_TRUST_PROXY', value, expected: 'true, false, 10.0.0.0/8' });
}

function statisticsUrl(env: Environment): string | null {
  const value = env.PEJL_STATISTICS_URL || null;
  if (value === null || /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(value)) return value;
  const expected = 'http://127.0.0.1:1234';
  throw cliErrors.create('cli/bad-setting', { name: 'PEJL_STATISTICS_URL', value, expected });
}

/** All of it or none: half a sign-in would be found out by the first who tries. */
function signIn(env: Environment): SignInSettings | null {
  if (!env.PEJL_SIGN_IN_ISSUER) return null;
  const issuer = httpsAddress('PEJL_SIGN_IN_ISSUER', env.PEJL_SIGN_IN_ISSUER, 'https://login.example.dk');
  const publicUrl = httpsAddress('PEJL_PUBLIC_URL', env.PEJL_PUBLIC_URL ?? '', 'https://pejl.example.dk');
  if (new URL(publicUrl).pathname !== '/')
    throw cliErrors.create('cli/bad-setting', {
      name: 'PEJL_PUBLIC_URL',
      value: publicUrl,
      expected: new URL(publicUrl).origin,
    });
  const clientId = env.PEJL_SIGN_IN_CLIENT_ID ?? '';
  if (clientId === '')
    throw cliErrors.create('cli/bad-setting', { name: 'PEJL_SIGN_IN_CLIENT_ID', value: '', expected: 'pejl' });
  return { issuer, clientId, clientSecret: clientSecret(env), publicUrl: new URL(publicUrl).origin };
}

/** Over https alone: this is also why no production can sign people in at the demo's provider. */
function httpsAddress(name: string, value: string, expected: string): string {
  if (URL.canParse(value) && new URL(value).protocol === 'https:') return value;
  throw cliErrors.create('cli/bad-setting', { name, value, expected });
}

/** The secret is never part of an error. */
function clientSecret(env: Environment): string | null {
  const file = env.PEJL_SIGN_IN_CLIENT_SECRET_FILE;
  if (!file) return env.PEJL_SIGN_IN_CLIENT_SECRET || null;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    const expected = { da: 'en fil, der kan læses', en: 'a file that can be read' };
    throw cliErrors.create('cli/bad-setting', { name: 'PEJL_SIGN_IN_CLIENT_SECRET_FILE', value: file, expected });
  }
}
