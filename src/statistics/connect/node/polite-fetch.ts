/**
 * One call to a public service, politely: it says who asks, keeps to a few calls a second, waits longer each time before it
 * tries again, and only where that helps. What comes back is whole and of a size that the question can take, or a named
 * failure. Only hosts on the list are ever asked, also when the service redirects.
 */
import pRetry from 'p-retry';
import pThrottle from 'p-throttle';
import type { PejlError } from '../../../core/errors/pejl-error.ts';
import { statisticsErrors } from '../../errors.ts';
import type { Service } from '../service.ts';
import { failureOf, isWorthAnotherTry } from './failures.ts';
import { readWhole } from './read-whole.ts';

export interface Call {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes that the answer takes at the very most. */
  readonly mostBytes: number;
}

export interface Reply {
  /** 200, or a refusal that the caller reads: 400, 404, 422. */
  readonly status: number;
  readonly bytes: Uint8Array;
  /** What the service calls this call, for asking it about it later. */
  readonly requestId: string | null;
}

export interface Politeness {
  /** Hosts (`name` or `name:port`) that may be asked. */
  readonly hosts: ReadonlySet<string>;
  readonly callsASecond: number;
  /** Milliseconds before a single try is given up. */
  readonly patience: number;
  /** Tries after the first. */
  readonly retries: number;
  /** Milliseconds before the second try; doubled for each one after. */
  readonly firstWait: number;
  /** Told of every try: for the log, without keys and without bodies. */
  readonly told: (attempt: Attempt) => void;
}

export interface Attempt {
  readonly url: string;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly failure: string | null;
}

/** As the services' other callers behave; the first to be followed by a minute of waiting in all. */
export const POLITE: Omit<Politeness, 'hosts' | 'told'> = {
  callsASecond: 4,
  patience: 120_000,
  retries: 4,
  firstWait: 2000,
};

const USER_AGENT = 'Pejl/0.1 (kommunal beskaeftigelsesindsats)';
const MOST_REDIRECTS = 3;
const READABLE = new Set([200, 400, 404, 422]);

export type PoliteFetch = (call: Call) => Promise<Reply>;

export function politeFetch(service: Service, politeness: Politeness): PoliteFetch {
  const { callsASecond, retries, firstWait } = politeness;
  const inTurn = pThrottle({ limit: callsASecond, interval: 1000 })((call: Call) => attempt(service, politeness, call));
  return (call) =>
    pRetry(() => inTurn(call), {
      retries,
      minTimeout: firstWait,
      factor: 2,
      randomize: firstWait > 100,
      shouldRetry: ({ error }) => isWorthAnotherTry(error),
    });
}

async function attempt(service: Service, politeness: Politeness, call: Call): Promise<Reply> {
  const told = { url: withoutQuery(call.url), status: null as number | null, requestId: null as string | null };
  try {
    const response = await follow(service, politeness, call);
    told.status = response.status;
    told.requestId = response.headers.get('StatbankAPI-Request-Id') ?? response.headers.get('x-request-id');
    const refused = failureOfStatus(service, response.status);
    if (refused) {
      await response.body?.cancel();
      throw refused;
    }
    const bytes = await readWhole(response, call.mostBytes, service);
    politeness.told({ ...told, failure: null });
    return { status: response.status, bytes, requestId: told.requestId };
  } catch (error) {
    const failure = failureOf(error, service, politeness.patience);
    politeness.told({ ...told, failure: 'code' in failure ? String(failure.code) : failure.name });
    throw failure;
  }
}

/** Follows redirects itself: to a host that is not on the list there is no call at all, and no key goes there. */
async function follow(service: Service, { hosts, patience }: Politeness, call: Call): Promise<Response> {
  let url = new URL(call.url);
  const signal = AbortSignal.timeout(patience);
  for (let redirects = 0; ; redirects++) {
    if (!hosts.has(url.host)) {
      throw statisticsErrors.create('statistics/other-host', { service: service.name, host: url.host });
    }
    const response = await fetch(url, {
      method: call.method ?? 'GET',
      headers: { 'user-agent': USER_AGENT, ...call.headers },
      ...(call.body !== undefined && { body: call.body }),
      redirect: 'manual',
      signal,
    });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null || redirects === MOST_REDIRECTS) return response;
    await response.body?.cancel();
    url = new URL(location, url);
  }
}

function failureOfStatus({ name: service, id }: Service, status: number): PejlError | undefined {
  if (READABLE.has(status)) return undefined;
  if (status === 401 || status === 403) {
    const setting = `PEJL_${id.toUpperCase()}_KEY`;
    return statisticsErrors.create('statistics/key-refused', { service, status, setting });
  }
  if (status === 429) return statisticsErrors.create('statistics/too-many-calls', { service });
  if (status >= 500) return statisticsErrors.create('statistics/service-down', { service, status });
  return statisticsErrors.create('statistics/request-refused', { service, status });
}

function withoutQuery(url: string): string {
  return url.split('?')[0]!;
}
