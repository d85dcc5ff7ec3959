/**
 * Public reads depend on the address, the data and the day, and on nothing else. A finished answer is therefore remembered
 * and given again, in each encoding once made, until the data or the day changes. Without it the fifty most common answers
 * would be made and compressed thousands of times a minute.
 */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isPublic } from '../../access/table.ts';
import { boundedCache } from '../bounded-cache.ts';
import { type Encoding, preferredEncoding } from '../preferred-encoding.ts';

/** Answers; the largest are about 70 kB. */
const REMEMBERED = 500;
/** Below this many bytes compression costs more than it saves. */
const WORTH_COMPRESSING = 1024;

const HEADERS = ['content-type', 'content-disposition', 'cache-control', 'etag'] as const;

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: Buffer;
  readonly encoded: Partial<Record<Encoding, Promise<Buffer>>>;
}

const compressors: Readonly<Record<Encoding, (plain: Buffer) => Promise<Buffer>>> = {
  br: (plain) => promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (plain) => promisify(gzip)(plain),
};

interface Making {
  readonly key: string;
  /** `undefined`: it came to nothing, and whoever waits must make it anew. */
  done(answer: Answer | undefined): void;
}

/** For the routes of `app`. `state` is another text whenever the answers may be. */
export function rememberAnswers(app: FastifyInstance, state: () => Promise<string>): void {
  const answers = boundedCache<Answer>(REMEMBERED);
  // Fifty who ask for the same thing at once get what is made for the first of them.
  const underWay = new Map<string, Promise<Answer | undefined>>();
  const making = new WeakMap<FastifyRequest, Making>();

  function begin(key: string): Making {
    const { promise, resolve } = Promise.withResolvers<Answer | undefined>();
    underWay.set(key, promise);
    return {
      key,
      done(answer) {
        if (underWay.get(key) === promise) underWay.delete(key);
        resolve(answer);
      },
    };
  }

  // After validation: what is refused is never remembered.
  app.addHook('preHandler', async (request, reply) => {
    const { action } = request.routeOptions.config;
    // What depends on who asks is made for whoever asks.
    if (action !== undefined && !isPublic(action)) return;
    const key = `${await state()} ${request.url}`;
    const waitFor = underWay.get(key);
    const answer = answers.get(key) ?? (waitFor && (await waitFor));
    if (answer) return give(answer, request, reply);
    making.set(request, begin(key));
  });

  // Before compression, and after the tag has been made.
  app.addHook('onSend', async (request, reply, payload) => {
    const mine = making.get(request);
    if (mine === undefined || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const answer: Answer = { headers: headersOf(reply), plain: Buffer.from(payload), encoded: {} };
    answers.set(mine.key, answer);
    mine.done(answer);
    return payload;
  });

  // Refused, failed or given up: nobody waits for it in vain.
  const giveUp = async (request: FastifyRequest) => making.get(request)?.done(undefined);
  app.addHook('onResponse', giveUp);
  app.addHook('onRequestAbort', giveUp);
}

async function give(answer: Answer, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.headers(answer.headers).header('vary', 'accept-encoding');
  const encoding = preferredEncoding(request.headers['accept-encoding']);
  if (encoding === null || answer.plain.length < WORTH_COMPRESSING) return reply.send(answer.plain);
  answer.encoded[encoding] ??= compressors[encoding](answer.plain);
  return reply.header('content-encoding', encoding).send(await answer.encoded[encoding]);
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const set = HEADERS.map((name) => [name, reply.getHeader(name)] as const);
  return Object.fromEntries(set.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
