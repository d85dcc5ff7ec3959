/** Every read of the API under 50 connections, and the largest of them against a bare server with the same bytes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import autocannon from 'autocannon';
import type { Measurement } from './measurement.ts';

const CONNECTIONS = 50;
const SECONDS = 4;
/** Milliseconds promised for the 95th percentile. */
const LIMIT = 50;

const PLAN = '/api/v1/plans/aalborg-2018';
const READS = [
  '/api/v1/plans',
  PLAN,
  `${PLAN}/goals`,
  `${PLAN}/goals/aalborg-2018-g-sickness-1950`,
  `${PLAN}/goals/aalborg-2018-g-sickness-1950/series.csv`,
  `${PLAN}/initiatives`,
  `${PLAN}/tables`,
  `${PLAN}/tables/aalborg-2018-targets`,
  `${PLAN}/tables/aalborg-2018-targets.csv`,
  '/api/v1/comparison',
  '/api/v1/search?q=sygedagpenge',
  '/da/aalborg-2018',
];

export async function reads(address: string): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const path of READS) {
    const { latency } = await load(address + path);
    measured.push({ what: `GET ${path}`, value: latency, unit: 'ms', limit: LIMIT });
  }
  const compressed = await load(address + PLAN, { 'accept-encoding': 'br, gzip' });
  measured.push({ what: `GET ${PLAN}, compressed`, value: compressed.latency, unit: 'ms', limit: LIMIT });
  measured.push(await everyDay(address));
  measured.push(await againstBareServer(address));
  return measured;
}

/** Another day each time, so that nothing is remembered: evaluation, presentation and all. */
async function everyDay(address: string): Promise<Measurement> {
  let day = 0;
  const { latency } = await load(address, {}, () => {
    day++;
    const date = new Date(Date.UTC(2015, 0, 1 + (day % 4000)));
    return `${PLAN}?asOf=${date.toISOString().slice(0, 10)}`;
  });
  return { what: `GET ${PLAN}, another day each time`, value: latency, unit: 'ms' };
}

async function againstBareServer(address: string): Promise<Measurement> {
  const body = Buffer.from(await (await fetch(address + PLAN)).arrayBuffer());
  const bare = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(body));
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const { port } = bare.address() as AddressInfo;
  const peer = await load(`http://127.0.0.1:${port}/`);
  bare.close();
  const ours = await load(address + PLAN);
  return {
    what: `GET ${PLAN}, answers a second`,
    value: ours.perSecond,
    unit: 'req/s',
    peer: { what: 'a bare server with the same bytes in memory', value: peer.perSecond },
  };
}

/** The 95th percentile in milliseconds, and answers a second. */
async function load(url: string, headers: Record<string, string> = {}, nextPath?: () => string) {
  const times: number[] = [];
  const { requests, non2xx, errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url,
      headers,
      connections: CONNECTIONS,
      duration: SECONDS,
      ...(nextPath && { requests: [{ setupRequest: (request) => ({ ...request, path: nextPath() }) }] }),
    };
    const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  if (times.length === 0) throw new Error(`${url}: no answer in ${SECONDS} s`);
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  const sorted = Float64Array.from(times).sort();
  return { latency: sorted[Math.floor(sorted.length * 0.95)]!, perSecond: requests.average };
}
