/**
 * Published numbers of long-term unemployed on a day: 292 of the 364 days up to it. On the first of the last 292 days those
 * who will be among them are picked and stay; everybody else leaves in time, and nobody comes back who would reach 292.
 */
import type { Day } from '../../core/day.ts';
import type { Cell } from './cell.ts';
import { counts, isGrossUnemployed } from './cell.ts';
import { FREE, HELD, type People } from './people.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { Target } from './target.ts';

const WINDOW = 364;
const LONG = 292;
/** Days of the last month, in which somebody must have been unemployed to count. */
const LAST_MONTH = 31;

interface Window {
  readonly last: Day;
  readonly targets: readonly Target[];
}

export class LongTerm {
  readonly #windows: readonly Window[];
  readonly #cells: readonly Cell[];
  readonly #isGross: readonly boolean[];

  constructor(targets: readonly Target[], cells: readonly Cell[]) {
    this.#cells = cells;
    this.#isGross = cells.map(isGrossUnemployed);
    const byDay = Map.groupBy(targets, ({ to }) => to - 1);
    this.#windows = [...byDay].map(([last, of]) => ({ last, targets: of.filter(({ where }) => where.benefit) }));
  }

  /** A new window begins: nobody has been unemployed in it. */
  begin(day: Day, people: People): void {
    if (this.#windows.some(({ last }) => day === last - WINDOW + 1)) people.grossDays.fill(0);
  }

  /** Days of a stay that count, when it ends. */
  left(people: People, person: number, cell: number, day: Day): void {
    const window = this.#isGross[cell] ? this.#windowOn(day) : undefined;
    if (window === undefined) return;
    people.grossDays[person]! += Math.max(0, day - Math.max(people.since[person]!, window.last - WINDOW + 1));
  }

  /** Whether somebody may come: they would not be long-term unemployed by the last day. */
  admits(people: People, person: number, cell: number, day: Day): boolean {
    const window = this.#isGross[cell] ? this.#windowOn(day) : undefined;
    if (window === undefined || day < window.last - WINDOW + 1 + (WINDOW - LONG)) return true;
    return people.grossDays[person]! + (window.last - day + 1) < LONG;
  }

  /** On the day that decides: who stays (with the day they stay to), who leaves before the last month. Those whose day changed. */
  decide(day: Day, people: People, lastDay: (person: number) => Day, random: RandomNumbers): readonly number[] {
    const window = this.#windows.find(({ last }) => day === last - LONG + 1);
    if (window === undefined) return [];
    const changed: number[] = [];
    const open = window.targets.map((target) => ({ target, left: target.value }));
    const from = random.below(people.count);
    for (let step = 0; step < people.count; step++) {
      const person = (from + step) % people.count;
      const at = people.cell[person]!;
      if (at < 0 || !this.#isGross[at]) continue;
      changed.push(person);
      const place = open.find(({ target, left }) => left > 0 && counts(target, this.#cells[at]!) === true);
      const mayStay = people.held[person] === FREE && lastDay(person) > window.last + LAST_MONTH;
      if (place && mayStay) {
        place.left--;
        people.held[person] = HELD;
        people.until[person] = window.last + 1 + random.below(200);
      } else if (people.held[person] === FREE) {
        const latest = day + 5 + random.below(LONG - LAST_MONTH - 10);
        people.until[person] = Math.min(people.until[person]!, latest);
      }
    }
    return changed;
  }

  #windowOn(day: Day): Window | undefined {
    return this.#windows.find(({ last }) => day > last - WINDOW && day <= last);
  }
}
