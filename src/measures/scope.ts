/** What is asked: of which register, in which municipalities, in which periods, as of which day. */
import type { Day } from '../core/day.ts';
import { daysOf, type Period } from '../core/period.ts';
import type { Register } from '../register/register.ts';
import { Law } from '../rules/law/law.ts';

export interface Scope {
  readonly register: Register;
  /** The law and the settings of the municipality, for the measures that ask them. */
  readonly law: Law;
  /** Consecutive periods of one grain. */
  readonly periods: readonly Period[];
  /** First day of each period, and after the last the first day outside. */
  readonly starts: Int32Array;
  readonly from: Day;
  /** First day outside all periods. */
  readonly to: Day;
  /** The first day that does not exist yet: the day after as-of. */
  readonly end: Day;
  /** By code of municipality: 1 inside the area. */
  readonly inArea: Uint8Array;
  /** Period of a day, by day − from. */
  readonly periodAt: Uint16Array;
  /** By period: its days, and its Thursdays. */
  readonly days: Int32Array;
  readonly thursdays: Int32Array;
}

const NO_LAW = new Law([]);

/**
 * A scope; `periods` must be consecutive (as `periodsWithin` makes them). Unknown municipalities are simply not in the
 * register. Without law, the measures that ask it are not measurable.
 */
export function scopeOf(
  register: Register,
  periods: readonly [Period, ...Period[]],
  municipalities: readonly string[] | 'all',
  asOf: Day,
  law: Law = NO_LAW,
): Scope {
  const starts = Int32Array.from([...periods.map((period) => daysOf(period).from), daysOf(periods.at(-1)!).to]);
  const [from, to] = [starts[0]!, starts[periods.length]!];
  const inArea = new Uint8Array(register.municipalities.size + 1);
  if (municipalities === 'all') inArea.fill(1, 1);
  else for (const code of municipalities) inArea[register.municipalities.code(code)] = 1;
  inArea[0] = 0;
  const periodAt = new Uint16Array(to - from);
  for (let index = 0; index < periods.length; index++) {
    periodAt.fill(index, starts[index]! - from, starts[index + 1]! - from);
  }
  const days = Int32Array.from(periods, (_, index) => starts[index + 1]! - starts[index]!);
  const thursdays = Int32Array.from(periods, (_, index) => thursdaysWithin(starts[index]!, starts[index + 1]!));
  return { register, law, periods, starts, from, to, end: asOf + 1, inArea, periodAt, days, thursdays };
}

/** Thursdays from `from` to `to` (outside): as day 0 was one, those whose number 7 divides. */
export function thursdaysWithin(from: Day, to: Day): number {
  return Math.ceil(to / 7) - Math.ceil(from / 7);
}
