/** What every request passes through, whatever is stored: headers, limits, failures, the web app. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { PejlError } from '../core/errors/pejl-error.ts';
import { shippedLaw } from '../rules/law/node/law-folder.ts';
import { inMemoryRegisters } from './in-memory-registers.ts';
import { listen } from './listen.ts';
import { logger } from './logger.ts';
import { buildServer, type ServerOptions } from './server.ts';
import { NOTHING_STORED } from './testing.ts';

let web: string;
beforeAll(() => {
  web = mkdtempSync(join(tmpdir(), 'pejl-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><html lang="da"><title>Pejl</title></html>');
  writeFileSync(join(web, 'assets', 'app-1a2b3c.js'), `export const words = ${JSON.stringify('pejl '.repeat(1000))};`);
  writeFileSync(join(web, 'pejl.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
});
afterAll(() => rmSync(web, { recursive: true, force: true }));

let app: FastifyInstance;
afterEach(() => app.close());

async function server(options: Partial<ServerOptions> = {}): Promise<FastifyInstance> {
  app = await buildServer({
    storage: NOTHING_STORED,
    registers: inMemoryRegisters(),
    law: shippedLaw(),
    today: () => parseDay('2018-06-30'),
    webFolder: web,
    requestsPerMinute: 0,
    trustProxy: false,
    log: logger('silent'),
    measureNames: {},
    ...options,
  });
  return app;
}

/** A route made for a test names its action as every route does. */
const OPEN = { config: { action: 'web/read' } } as const;
const asPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the web app', () => {
  test.each([
    [{ 'accept-language': 'da' }, '/da'],
    [{ 'accept-language': 'en-GB' }, '/en'],
    [{ 'accept-language': 'en', cookie: 'pejl-language=da' }, '/da'],
  ])('/ leads %o to %s', async (headers, location) => {
    const response = await (await server()).inject({ url: '/', headers });
    expect([response.statusCode, response.headers.location]).toEqual([302, location]);
    expect(response.headers['cache-control']).toContain('private');
  });

  test.each([
    ['/da', 'da'],
    ['/da/aalborg-2018/maal/x', 'da'],
    ['/en/rebild-2018?asOf=2018-01-01', 'en'],
  ])('%s is the app, and says its language', async (url, language) => {
    const response = await (await server()).inject({ url, headers: asPage });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toContain('text/html');
    expect(response.headers['cache-control']).toContain('no-cache');
    expect(response.body).toContain(`<html lang="${language}"`);
  });

  test('a file with its hash in the name may be kept for ever, others for an hour', async () => {
    const served = await server();
    const script = await served.inject('/assets/app-1a2b3c.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-type']).toContain('javascript');
    expect((await served.inject('/pejl.svg')).headers['cache-control']).toBe('public, max-age=3600');
  });

  test('scripts are compressed for whoever can read it', async () => {
    const served = await server();
    const plain = await served.inject('/assets/app-1a2b3c.js');
    for (const encoding of ['br', 'gzip']) {
      const response = await served.inject({ url: '/assets/app-1a2b3c.js', headers: { 'accept-encoding': encoding } });
      expect(response.headers['content-encoding']).toBe(encoding);
      expect(response.rawPayload.length).toBeLessThan(plain.rawPayload.length / 10);
      expect(response.headers.vary).toContain('accept-encoding');
    }
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/.env', '/assets/'])(
    'nothing outside its folder is served: %s',
    async (url) => {
      const response = await (await server()).inject(url);
      expect(response.statusCode).toBe(404);
      expect(response.body).not.toContain('dependencies');
    },
  );

  test('without a built app the API still answers', async () => {
    const served = await server({ webFolder: null });
    expect((await served.inject('/health/live')).statusCode).toBe(200);
    expect((await served.inject('/da')).statusCode).toBe(404);
  });
});

describe('nothing at this address', () => {
  test('a person gets a page in both languages that leads on', async () => {
    const response = await (await server()).inject({ url: '/planer/2018', headers: asPage });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toContain('text/html');
    for (const words of ['Siden findes ikke', 'The page does not exist', 'href="/da"', 'href="/en"'])
      expect(response.body).toContain(words);
    expect(response.body).not.toContain('planer/2018');
  });

  test.each([
    ['GET', '/api/v1/nothing', asPage],
    ['GET', '/nothing', { accept: 'application/json' }],
    ['POST', '/api/v1/plans', {}],
    ['DELETE', '/da', asPage],
  ] as const)('a program gets a problem: %s %s', async (method, url, headers) => {
    const response = await (await server()).inject({ method, url, headers });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({ status: 404, code: 'api/not-found', title: 'Not Found' });
    expect(response.headers['cache-control']).toBe('no-store');
  });
});

describe('every answer', () => {
  test.each(['/da', '/health/live', '/nothing', '/assets/app-1a2b3c.js'])(
    '%s carries the security headers',
    async (url) => {
      const { headers } = await (await server()).inject(url);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['strict-transport-security']).toContain('max-age');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('asked again with its tag, it is not sent again', async () => {
    const served = await server();
    const first = await served.inject('/da');
    const again = await served.inject({ url: '/da', headers: { 'if-none-match': String(first.headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('limits', () => {
  test('an address of 2,000 characters is read, one more is not', async () => {
    const served = await server();
    const long = `/da/${'x'.repeat(1996)}`;
    expect((await served.inject(long)).statusCode).toBe(200);
    const response = await served.inject(`${long}x`);
    expect([response.statusCode, response.json().code]).toEqual([414, 'api/address-too-long']);
  });

  test('a body of 64 kB is read, one byte more is not', async () => {
    const served = await server();
    served.post('/test/body', OPEN, async () => 'read');
    const send = (bytes: number) =>
      served.inject({
        method: 'POST',
        url: '/test/body',
        headers: { 'content-type': 'text/plain' },
        payload: 'x'.repeat(bytes),
      });
    expect((await send(65_536)).statusCode).toBe(200);
    const refused = await send(65_537);
    expect([refused.statusCode, refused.json().code]).toEqual([413, 'api/body-too-large']);
  });

  test('requests a minute: the limit is inside, the next is told when to come back; health always answers', async () => {
    const served = await server({ requestsPerMinute: 3 });
    const codes = [];
    for (let request = 0; request < 4; request++) codes.push((await served.inject('/api/v1/openapi.json')).statusCode);
    expect(codes).toEqual([200, 200, 200, 429]);
    const refused = await served.inject('/api/v1/openapi.json');
    expect(refused.json()).toMatchObject({ code: 'api/too-many-requests', status: 429 });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    for (const url of ['/health/live', '/health/ready', '/da']) expect((await served.inject(url)).statusCode).toBe(200);
  });

  test('behind a proxy that is trusted, each address has its own limit; without trust the header changes nothing', async () => {
    const from = (address: string) => ({ url: '/api/v1/openapi.json', headers: { 'x-forwarded-for': address } });
    const trusting = await server({ requestsPerMinute: 1, trustProxy: true });
    expect((await trusting.inject(from('10.0.0.1'))).statusCode).toBe(200);
    expect((await trusting.inject(from('10.0.0.2'))).statusCode).toBe(200);
    expect((await trusting.inject(from('10.0.0.1'))).statusCode).toBe(429);
    await trusting.close();
    const wary = await server({ requestsPerMinute: 1 });
    expect((await wary.inject(from('10.0.0.1'))).statusCode).toBe(200);
    expect((await wary.inject(from('10.0.0.2'))).statusCode).toBe(429);
  });
});

describe('failures', () => {
  test('a failure of ours has a number and no detail', async () => {
    const served = await server();
    served.get('/test/crash', OPEN, async () => {
      throw new Error('secret inner words');
    });
    const response = await served.inject('/test/crash');
    expect(response.statusCode).toBe(500);
    expect(response.json()).toMatchObject({ code: 'api/internal', requestId: response.headers['x-request-id'] });
    expect(response.body).not.toMatch(/secret|\.ts|at /);
  });

  test('ready says no when the database does not answer, and yes again when it does; live is another matter', async () => {
    let answering = false;
    const ready = async () => {
      if (!answering) throw new PejlError('storage/cannot-connect', { da: 'vært 10.0.0.5', en: 'host 10.0.0.5' });
    };
    const served = await server({ storage: { ...NOTHING_STORED, ready } });
    const refused = await served.inject('/health/ready');
    expect([refused.statusCode, refused.json().code]).toEqual([503, 'api/not-ready']);
    expect(refused.body).not.toContain('10.0.0.5');
    expect((await served.inject('/health/live')).statusCode).toBe(200);
    answering = true;
    expect((await served.inject('/health/ready')).json()).toEqual({ status: 'ok' });
  });

  test('an address that cannot be read is a problem, not a crash', async () => {
    const response = await (await server()).inject('/da/%E0%A4%A');
    expect(response.statusCode).toBe(400);
    expect(response.json().code).toBe('api/bad-request');
  });

  test('what is not HTTP gets an answer and the server lives on', async () => {
    const served = await server();
    const address = new URL(await listen(served, '127.0.0.1', 0));
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(address.port), '127.0.0.1', () => socket.write('NOT HTTP\r\n\r\n'));
      let heard = '';
      socket.on('data', (chunk) => {
        heard += chunk;
      });
      socket.on('close', () => resolve(heard));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect((await served.inject('/health/live')).statusCode).toBe(200);
  });
});

describe('the log', () => {
  test('tells route, status and time; never address, search words, language or reader', async () => {
    const lines: string[] = [];
    const served = await server({ log: logger('debug', { write: (line) => lines.push(line) }) });
    served.get('/test/:person', OPEN, async () => ({ ok: true }));
    const headers = { 'user-agent': 'Kirstens browser', cookie: 'secret=1', 'x-forwarded-for': '203.0.113.9' };
    for (const url of [
      '/test/0101011234?q=Kirsten',
      '/api/v1/search?q=Kirsten&x=1',
      '/Kirsten/0101011234',
      '/da/Kirsten',
    ])
      await served.inject({ url, headers, remoteAddress: '198.51.100.7' });
    const answered = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');
    expect(answered.map(({ route, status }) => [route, status])).toEqual([
      ['/test/:person', 200],
      ['/api/v1/search', 400],
      [null, 404],
      ['/da/*', 200],
    ]);
    expect(answered[0]).toMatchObject({ request: expect.stringMatching(/^[0-9a-f-]{36}$/), ms: expect.any(Number) });
    expect(lines.join('')).not.toMatch(/Kirsten|0101011234|secret|203\.0\.113|198\.51\.100/);
  });

  test('a failure of ours is logged with its stack, under the number the reader was given', async () => {
    const lines: string[] = [];
    const served = await server({ log: logger('error', { write: (line) => lines.push(line) }) });
    served.get('/test/crash', OPEN, async () => {
      throw new Error('inner words');
    });
    const { requestId } = (await served.inject('/test/crash')).json();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ request: requestId, err: { message: 'inner words' } });
  });
});

test('a running answer is finished before the server has stopped', async () => {
  const served = await server();
  const [begun, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  served.get('/test/slow', OPEN, async () => {
    begun.resolve();
    await mayEnd.promise;
    return { finished: true };
  });
  const address = await listen(served, '127.0.0.1', 0);
  const answer = fetch(`${address}/test/slow`);
  await begun.promise;
  let stopped = false;
  const stopping = served.close().then(() => {
    stopped = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(stopped).toBe(false);
  mayEnd.resolve();
  expect(await (await answer).json()).toEqual({ finished: true });
  await stopping;
});

describe('the port', () => {
  test('in use: a named error that says which', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    await expect(listen(await server(), '127.0.0.1', port)).rejects.toMatchObject({
      code: 'api/port-in-use',
      facts: { port },
    });
    other.close();
  });

  test('an address that is not ours: a named error too', async () => {
    await expect(listen(await server(), '192.0.2.1', 0)).rejects.toMatchObject({ code: 'api/cannot-listen' });
  });

  test('0 takes a free one and tells which', async () => {
    expect(await listen(await server(), '127.0.0.1', 0)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});
