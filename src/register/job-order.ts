/** A job order and who was referred to it, as plain values; an absent field is unknown. */
import type { Day } from '../core/day.ts';
import type { Answer, ReferralOutcome } from './codes.ts';

export interface Referral {
  readonly referredOn: Day;
  /** Id of the person. */
  readonly person?: string;
  readonly relevant: Answer;
  readonly outcome?: ReferralOutcome;
  readonly hiredOn?: Day;
}

export interface JobOrder {
  readonly id: string;
  /** The municipality that received it. */
  readonly municipality: string;
  readonly receivedOn: Day;
  readonly closedOn?: Day;
  readonly workplace?: string;
  readonly positions?: number;
  /** DISCO-08. */
  readonly occupation?: string;
  readonly title?: string;
  readonly referrals: readonly Referral[];
}
