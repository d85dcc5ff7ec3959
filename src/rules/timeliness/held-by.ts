/** TM-02, its core: whether a talk was held in time. Everything that says "on time" about a talk asks here. */
import type { Day } from '../../core/day.ts';

/** `latestOn`: the last day that is still on time, tolerance included. */
export function isHeldBy(heldOn: Day, latestOn: Day): boolean {
  return heldOn <= latestOn;
}
