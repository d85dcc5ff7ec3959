/**
 * What can be recorded about a person: plain values with half-open intervals (`to` is the first day outside;
 * `Infinity` while it goes on). Field meanings follow the register exchange format; an absent field is unknown.
 */
import type { Day } from '../core/day.ts';
import type { Month } from '../core/month.ts';
import type {
  ActivityKind,
  Answer,
  ArrivalBasis,
  Booker,
  Channel,
  ContactKind,
  ContactOutcome,
  ControlResult,
  EducationKind,
  Readiness,
  Support,
} from './codes.ts';

export interface Interval {
  readonly from: Day;
  /** The first day outside; `Infinity`: goes on. */
  readonly to: Day;
}

export interface Residence extends Interval {
  /** Three-digit code. */
  readonly municipality: string;
}

/** A stretch on one benefit. */
export interface Spell extends Interval {
  /** Id in the benefit register. */
  readonly benefit: string;
  /** Share of full time in thousandths, 1–1000. */
  readonly degree: number;
  readonly readiness?: Readiness;
  readonly grantedOn?: Day;
}

/** Paid work in one month at one employer. */
export interface Employment {
  readonly month: Month;
  /** Ordinary paid hours in hundredths. */
  readonly hours: number;
  readonly workplace?: string;
  readonly amountOere?: number;
  readonly support: Support;
}

export interface Contact {
  readonly id: string;
  readonly kind: ContactKind;
  readonly dueOn?: Day;
  readonly bookedFor?: Day;
  readonly heldOn?: Day;
  readonly channel?: Channel;
  readonly outcome?: ContactOutcome;
  readonly bookedBy?: Booker;
  readonly caseworker?: string;
}

export interface Activity extends Interval {
  readonly id: string;
  readonly kind: ActivityKind;
  /** Hours a week in hundredths. */
  readonly hoursPerWeek?: number;
  readonly workplace?: string;
  readonly provider?: string;
}

export interface Arrival {
  readonly on: Day;
  readonly basis: ArrivalBasis;
}

export interface Education extends Interval {
  readonly kind: EducationKind;
  readonly completed?: Answer;
}

/** Leaving grade 9, with averages in hundredths. */
export interface School {
  readonly grade9FinishedOn: Day;
  readonly danish?: number;
  readonly mathematics?: number;
}

export interface ControlCase {
  readonly id: string;
  readonly benefit: string;
  /** 0–3. */
  readonly step: number;
  readonly openedOn: Day;
  readonly closedOn?: Day;
  readonly source?: string;
  readonly result?: ControlResult;
  readonly claimOere?: number;
  readonly monthlySavingOere?: number;
}
