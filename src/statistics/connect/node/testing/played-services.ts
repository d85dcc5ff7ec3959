/**
 * Both services on the loopback, for tests over real HTTP: the same paths, limits and refusals, and on request the ways in
 * which a service, or the road to it, goes wrong.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerOfJobindsats, type PlayedIndicators, playedY60a02 } from './played-jobindsats.ts';
import { answerOfStatbank, type Played, type PlayedTable, playedFolk1a } from './played-statbank.ts';

export type Mood =
  | 'well'
  | 'down'
  | 'busy'
  | 'silent'
  | 'cut-off'
  | 'web-page'
  | 'half'
  | 'latin-1'
  | 'refusal-as-success'
  | 'endless'
  | 'redirect-away'
  | 'redirect-here';

export interface PlayedServices {
  readonly statbank: string;
  readonly jobindsats: string;
  readonly host: string;
  readonly tables: PlayedTable[];
  readonly indicators: PlayedIndicators[];
  /** Moods of the next calls, one each; after them all goes well. */
  next(...moods: Mood[]): void;
  /** Every call from now on. */
  always(mood: Mood): void;
  limit: number;
  key: string;
  /** Paths called, with when (milliseconds). */
  readonly calls: { path: string; at: number; agent: string }[];
  close(): Promise<void>;
}

export async function playServices(): Promise<PlayedServices> {
  const moods: Mood[] = [];
  let usual: Mood = 'well';
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const services: PlayedServices = {
    statbank: `http://${host}/v1`,
    jobindsats: `http://${host}/v3`,
    host,
    tables: [playedFolk1a()],
    indicators: [playedY60a02()],
    next: (...wanted) => void moods.push(...wanted),
    always: (mood) => {
      usual = mood;
    },
    limit: 1_000_000,
    key: 'the-key-of-the-municipality',
    calls: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${host}`);
    services.calls.push({ path: url.pathname, at: Date.now(), agent: request.headers['user-agent'] ?? '' });
    let text = '';
    for await (const part of request) text += part;
    const [, version, ...path] = url.pathname.split('/');
    const refusedKey = version === 'v3' && request.headers.authorization !== `Bearer ${services.key}`;
    const played: Played = refusedKey
      ? { status: 401, body: '{"code":401,"cause":"Unauthorized"}' }
      : version === 'v1'
        ? answerOfStatbank(services.tables, path.join('/'), text === '' ? {} : JSON.parse(text), services.limit)
        : answerOfJobindsats(services.indicators, path.join('/'), url.searchParams);
    send(moods.shift() ?? usual, played, response, url);
  }

  return services;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8', 'StatbankAPI-Request-Id': 'played-1' };

function send(mood: Mood, { status, body }: Played, response: ServerResponse, { pathname }: URL): void {
  switch (mood) {
    case 'well':
      response.writeHead(status, JSON_TYPE).end(body);
      break;
    case 'down':
      response.writeHead(503).end('Service Unavailable');
      break;
    case 'busy':
      response.writeHead(429, { 'retry-after': '1' }).end();
      break;
    case 'silent':
      break;
    case 'cut-off':
      response.writeHead(200, { ...JSON_TYPE, 'content-length': String(Buffer.byteLength(body)) });
      response.write(body.slice(0, body.length / 2), () => response.destroy());
      break;
    case 'web-page':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Driftsforstyrrelse</title>');
      break;
    case 'half':
      response.writeHead(200, JSON_TYPE).end(body.slice(0, Math.floor(body.length / 2)));
      break;
    case 'latin-1':
      response.writeHead(200, JSON_TYPE).end(Buffer.from(body.replace('\uFEFF', ''), 'latin1'));
      break;
    case 'refusal-as-success':
      response.writeHead(200, JSON_TYPE).end('{"errorTypeCode":"EXTRACT-NOTALLOWED","message":"Ikke tilladt"}');
      break;
    case 'endless':
      endless(response);
      break;
    case 'redirect-away':
      response.writeHead(302, { location: 'http://statistik.example/v1/data' }).end();
      break;
    case 'redirect-here':
      response.writeHead(307, { location: pathname }).end();
      break;
  }
}

/** Sends until the other side has had enough. */
function endless(response: ServerResponse): void {
  response.writeHead(200, JSON_TYPE);
  const piece = 'x'.repeat(1_000_000);
  const more = () => {
    while (!response.destroyed && response.write(piece)) {}
  };
  response.on('drain', more);
  more();
}
