/** Invented series that are the same on every run. */

/** A generator of numbers between 0 and 1, decided by its seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Noise around 0 with standard deviation 1. */
export function noise(seed: number): () => number {
  const next = random(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** `period,value` for the months from January 2010. */
export function months(count: number, value: (index: number) => number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${2010 + Math.floor(index / 12)}-${month},${value(index).toFixed(3)}`;
  });
  return ['period,value', ...lines].join('\n');
}
