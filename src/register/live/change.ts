/** A committed change of one subject, and what it changes: the subjects it touches, as they were and as they are. */
import type { JobOrder } from '../job-order.ts';
import type { PersonTimeline } from '../person-timeline.ts';
import type { Register } from '../register.ts';
import type { Workplace } from '../workplace.ts';

/** The subject as it is from now on; `null`: it is no longer in the register. */
export type Change =
  | { readonly kind: 'person'; readonly id: string; readonly person: PersonTimeline | null }
  | { readonly kind: 'workplace'; readonly id: string; readonly workplace: Workplace | null }
  | { readonly kind: 'job-order'; readonly id: string; readonly order: JobOrder | null };

/** Small registers, each with the subjects of its kind that a change touches and no others. */
export interface Touched {
  readonly people: Register;
  readonly workplaces: Register;
  readonly jobOrders: Register;
}

export interface Difference {
  readonly before: Touched;
  readonly after: Touched;
}
