/** Weight of all days before a day, over segments in order of time. Days must be asked in rising order. */
import type { Day } from '../../core/day.ts';
import type { Segments } from '../weights.ts';

export class WeightBefore {
  /** First segment that does not lie wholly before the day last asked. */
  at = 0;
  #whole = 0;

  reset(): void {
    this.at = 0;
    this.#whole = 0;
  }

  of({ count, from, to, weight }: Segments, day: Day): number {
    while (this.at < count && to[this.at]! <= day) {
      this.#whole += weight[this.at]! * (to[this.at]! - from[this.at]!);
      this.at++;
    }
    let sum = this.#whole;
    for (let begun = this.at; begun < count && from[begun]! < day; begun++) {
      sum += weight[begun]! * (day - from[begun]!);
    }
    return sum;
  }
}
