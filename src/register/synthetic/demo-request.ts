/** The synthetic registers of the demo: the municipalities of the five plans, through the years the plans speak of. */
import { parseDay } from '../../core/day.ts';
import type { SyntheticRequest } from './synthetic-register.ts';
import type { Target } from './target.ts';

interface DemoRegister {
  readonly persons: number;
  /** Three years before the first plan, or as early as figures are printed: Rebild's begin in 2007, Fredericia's in 2013. */
  readonly from: string;
}

/** By municipality, the smallest first: it can be looked at while the others are made. */
const DEMO: Readonly<Record<string, DemoRegister>> = {
  350: { persons: 12_000, from: '2014-01-01' },
  840: { persons: 13_500, from: '2007-01-01' },
  766: { persons: 21_000, from: '2014-01-01' },
  607: { persons: 23_500, from: '2013-01-01' },
  851: { persons: 104_000, from: '2014-01-01' },
};
export const DEMO_MUNICIPALITIES: readonly string[] = ['350', '840', '766', '607', '851'];

/** So that every plan, the last of which is for 2019, can be followed to its end. */
const THROUGH = '2019-12-31';
const SEED = 2019;

export function demoRequest(code: string, targets: readonly Target[]): SyntheticRequest {
  const { persons, from } = DEMO[code]!;
  return { municipalities: [{ code, persons }], from: parseDay(from), to: parseDay(THROUGH), seed: SEED, targets };
}
