/** What a synthetic register says of itself, wherever it goes: that its persons do not exist, and how they were made. */
import { printDay } from '../../core/day.ts';
import type { SyntheticRequest } from './synthetic-register.ts';

/** Grows when the same request gives another register. */
const MODEL = 1;

export interface SyntheticMarker {
  readonly synthetic: true;
  readonly made: Record<string, string | number>;
}

export function syntheticMarker({ municipalities, from, to, seed, targets }: SyntheticRequest): SyntheticMarker {
  const codes = new Set(municipalities.map(({ code }) => code));
  return {
    synthetic: true,
    made: {
      by: `pejl synth, model ${MODEL}`,
      municipalities: municipalities.map(({ code, persons }) => `${code}: ${persons}`).join(', '),
      from: printDay(from),
      to: printDay(to),
      seed,
      figures: targets.filter(({ municipality }) => codes.has(municipality)).length,
    },
  };
}
