/** A workplace (production unit) as a plain value; an absent field is unknown. */
import type { Sector } from './codes.ts';
import type { Interval } from './facts.ts';

export interface Workplace extends Interval {
  /** P number. */
  readonly id: string;
  readonly municipality: string;
  readonly employees?: number;
  readonly sector?: Sector;
  /** CVR number. */
  readonly company?: string;
  readonly name?: string;
  /** DB07. */
  readonly industry?: string;
}
