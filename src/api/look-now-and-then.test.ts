import { expect, test } from 'vitest';
import { lookNowAndThen } from './look-now-and-then.ts';

/** A look that counts, on a clock that the test moves. */
function counting(every: number) {
  const world = { time: 0, looks: 0, fails: false };
  const ask = lookNowAndThen(
    async () => {
      world.looks += 1;
      if (world.fails) throw new Error('nobody home');
      return world.looks;
    },
    every,
    () => world.time,
  );
  return { world, ask };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('within the time the last finding is good enough', async () => {
  const { world, ask } = counting(1000);
  expect(await ask()).toBe(1);
  world.time = 999;
  expect([await ask(), world.looks]).toEqual([1, 1]);
});

test('after it the last finding is given at once, and the look goes on behind it', async () => {
  const { world, ask } = counting(1000);
  await ask();
  world.time = 1000;
  expect(await ask()).toBe(1);
  await settled();
  expect(await ask()).toBe(2);
});

test('long after it the new finding is waited for', async () => {
  const { world, ask } = counting(1000);
  await ask();
  world.time = 4999;
  expect(await ask()).toBe(1);
  await settled();
  world.time = 10_000;
  expect(await ask()).toBe(3);
});

test('many who ask at once share a look', async () => {
  const { world, ask } = counting(1000);
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(world.looks).toBe(1);
});

test('a look that fails is told to whoever waits for it, and tried again at the next asking', async () => {
  const { world, ask } = counting(1000);
  world.fails = true;
  await expect(ask()).rejects.toThrow('nobody home');
  world.fails = false;
  expect(await ask()).toBe(2);
});

test('a look that fails in the background leaves the last finding', async () => {
  const { world, ask } = counting(1000);
  await ask();
  world.fails = true;
  world.time = 1500;
  expect(await ask()).toBe(1);
  await settled();
  expect(await ask()).toBe(1);
  world.time = 6000;
  await expect(ask()).rejects.toThrow('nobody home');
});

test('with 0 nothing is remembered', async () => {
  const { ask } = counting(0);
  expect([await ask(), await ask()]).toEqual([1, 2]);
});
