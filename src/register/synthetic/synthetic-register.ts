/**
 * A register of persons who do not exist: careers from a seeded model whose numbers of persons meet published figures. The
 * same request gives the same register to the last byte.
 */
import { type Day, printDay } from '../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../core/month.ts';
import { registerErrors } from '../errors.ts';
import type { Register } from '../register.ts';
import { Desk } from './desk.ts';
import { municipalityInto } from './municipality.ts';
import type { Target } from './target.ts';

export interface SyntheticRequest {
  readonly municipalities: readonly {
    /** Three-digit code. */
    readonly code: string;
    /** Persons of the register: those who have had to do with the jobcentre, over some years about two of three inhabitants of 16–66 years. */
    readonly persons: number;
  }[];
  readonly from: Day;
  /** The last day, included. */
  readonly to: Day;
  readonly seed: number;
  readonly targets: readonly Target[];
  readonly onProgress?: (progress: SyntheticProgress) => void;
}

export interface SyntheticProgress {
  readonly municipality: string;
  /** The day that has been reached. */
  readonly day: Day;
}

const LONGEST_YEARS = 40;
const MOST_PERSONS = 1_000_000;
export const FEWEST_PERSONS = 500;

/** (`register/synthetic-days`, `register/synthetic-persons`, `register/too-few-persons`, `register/targets-contradict`, `register/target-out-of-reach`) */
export function syntheticRegister(request: SyntheticRequest): Register {
  const { from, to, seed, targets, municipalities, onProgress } = request;
  if (
    to - from < 365 ||
    to - from > LONGEST_YEARS * 366 ||
    [from, to + 1].some((day) => day !== firstDayOfMonth(monthOfDay(day)))
  ) {
    throw registerErrors.create('register/synthetic-days', { from: printDay(from), to: printDay(to) });
  }
  const desk = new Desk();
  for (const { code, persons } of municipalities) {
    if (persons < FEWEST_PERSONS || persons > MOST_PERSONS) {
      throw registerErrors.create('register/synthetic-persons', {
        persons,
        fewest: FEWEST_PERSONS,
        most: MOST_PERSONS,
      });
    }
    municipalityInto(desk, {
      code,
      persons,
      from,
      to: to + 1,
      seed,
      targets: targets.filter(({ municipality }) => municipality === code),
      onDay: (day) => onProgress?.({ municipality: code, day }),
    });
  }
  return desk.register();
}
