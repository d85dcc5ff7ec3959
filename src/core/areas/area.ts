/**
 * An area that figures and targets are about. Its id is its official code where it has one (`000`, `1081`, `10`, `840`),
 * otherwise a name (`rar-oestjylland`). Areas come and go by law: each has the days between which it exists.
 */
import type { Confidence } from '../confidence.ts';
import type { Day } from '../day.ts';
import type { Text } from '../text.ts';

/**
 * `rar`: regional labour market council (until 2024); `rbr`: regional employment council (from 2025).
 * Landsdele are the eleven provinces of Danmarks Statistik.
 */
export type AreaKind = 'nation' | 'region' | 'landsdel' | 'rar' | 'rbr' | 'municipality';

export interface Area {
  readonly id: string;
  readonly kind: AreaKind;
  readonly name: Text;
  /** The code other sources use: Danmarks Statistik for regions (`081`), NUTS for landsdele (`DK042`). */
  readonly otherCode?: string;
  /** First day. */
  readonly from: Day;
  /** First day it is no longer there; `null`: no end is known. */
  readonly to: Day | null;
  /** Landsdele it is made of; for a municipality the one it lies in. */
  readonly landsdele: readonly string[];
  /** How sure its members and its dates are. */
  readonly confidence: { readonly members: Confidence; readonly dates: Confidence };
  /** Areas that take over when it ends. */
  readonly successors?: readonly string[];
  readonly note?: Text;
}

/** Whether the area exists on the day. */
export function existsOn({ from, to }: Pick<Area, 'from' | 'to'>, day: Day): boolean {
  return day >= from && (to === null || day < to);
}
