/**
 * Who reads figures, in one place. Nobody has signed in, so small groups are withheld; in a register of invented persons there
 * is nobody to protect.
 */
import type { Day } from '../core/day.ts';
import type { Reader } from '../measures/withholding/figures-for.ts';
import type { HeldRegister } from './registers.ts';

/**
 * `threshold`: what the municipalities have set. `publishedAsOf`: the one day for the whole installation as of which figures
 * are given to those who see no cases.
 */
export function readerOf(
  registers: readonly Pick<HeldRegister, 'isSynthetic'>[],
  publishedAsOf: Day,
  threshold: number,
): Reader {
  return { mayOpenCases: mayOpenCases(registers), threshold, publishedAsOf };
}

/** Whether the persons behind a figure may be seen, each by each. */
export function mayOpenCases(registers: readonly Pick<HeldRegister, 'isSynthetic'>[]): boolean {
  return registers.every(({ isSynthetic }) => isSynthetic);
}
