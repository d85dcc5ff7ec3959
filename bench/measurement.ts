/** One line of the benchmark: what was measured, the number, and the limit it is held against. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'kB' | 'MiB' | '×' | 'req/s';
  /** At most this much; absent where nothing is promised. */
  readonly limit?: number;
  /** What it is compared with in the same run, and how many times as much it is. */
  readonly peer?: {
    readonly what: string;
    readonly value: number;
    /** At most this many times as much as the peer. */
    readonly limit?: number;
  };
}

/** Milliseconds; the median of several runs. */
export async function timed(runs: number, work: () => Promise<unknown> | unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
