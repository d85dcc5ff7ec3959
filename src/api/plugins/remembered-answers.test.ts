import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { rememberAnswers } from './remembered-answers.ts';

let app: FastifyInstance;
afterEach(() => app.close());

/** A route that says how often it has been asked, as long as the data is of this version. */
function counting(state = { version: '1' }, answer: (count: number) => unknown = (count) => ({ count })) {
  app = Fastify();
  rememberAnswers(app, async () => state.version);
  let count = 0;
  app.get('/counted', async () => answer(++count));
  return state;
}

const counted = async (url = '/counted') => (await app.inject(url)).json();

test('asked again, it is not made again', async () => {
  counting();
  expect([await counted(), await counted()]).toEqual([{ count: 1 }, { count: 1 }]);
});

test('another address is another answer', async () => {
  counting();
  expect([await counted('/counted?a'), await counted('/counted?b')]).toEqual([{ count: 1 }, { count: 2 }]);
});

test('when the data changes, it is made again', async () => {
  const state = counting();
  await counted();
  state.version = '2';
  expect(await counted()).toEqual({ count: 2 });
});

test('fifty who ask at once get what is made for the first', async () => {
  const gate = Promise.withResolvers<void>();
  counting({ version: '1' }, async (count) => {
    await gate.promise;
    return { count };
  });
  const asked = Array.from({ length: 50 }, () => counted());
  await new Promise((resolve) => setTimeout(resolve, 20));
  gate.resolve();
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 50 }, () => ({ count: 1 })));
});

test('a failure is not remembered, and those who waited for it ask for themselves', async () => {
  counting({ version: '1' }, async (count) => {
    if (count === 1) throw new Error('the first one fails');
    return { count };
  });
  const asked = await Promise.all(Array.from({ length: 3 }, () => app.inject('/counted')));
  expect(asked.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 500]);
  expect((await app.inject('/counted')).statusCode).toBe(200);
});
