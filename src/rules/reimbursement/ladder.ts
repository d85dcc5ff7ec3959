/**
 * The reimbursement ladder: the number of every benefit week of a person since the count last started (RF-03, RF-04). The
 * one implementation: statistics run it over columns, a citizen's page reads what it wrote down for one person.
 *
 * Where a fact that decides is not known (a missing grant date) or not decided (whether SU interrupts self-support), the
 * number is kept as the lowest and the highest it can be. The step is known where both fall on the same one.
 */
import type { Week } from '../../core/week.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { beganBeforeBirth } from '../contradiction.ts';
import { Runs, SelfSupport } from './ladder-runs.ts';
import { type LadderTerms, WEEK } from './ladder-terms.ts';
import { WeekMarks } from './week-marks.ts';

export class Ladder {
  readonly terms: LadderTerms;
  /** The benefit weeks of the person at hand. */
  readonly runs = new Runs();
  /** Self-support since the count last certainly started, up to the last benefit week. */
  readonly selfSupport = new SelfSupport();
  /** Lowest and highest number so far. */
  low = 0;
  high = 0;
  /** The latest week in which the count may have started; self-support after it counts for certain. */
  startedBy: Week = 0;
  /** First week after everything that was seen. */
  reached: Week = 0;
  readonly #marks = new WeekMarks();
  #least = 0;
  #most = 0;
  #needed = 0;

  constructor(terms: LadderTerms) {
    this.terms = terms;
  }

  /** Counts the weeks of the person that the cursor stands at, of which something had begun before the day `end`. */
  walk(person: PersonCursor, end: number): void {
    this.runs.clear();
    this.selfSupport.clear();
    this.low = 0;
    this.high = 0;
    const weeks = this.#marks.of(person, this.terms, end);
    for (let at = 0; at < weeks.count; at++) this.#step(weeks.from[at]!, weeks.to[at]!, weeks.kind[at]!);
    if (beganBeforeBirth(person)) this.runs.forget();
  }

  #step(from: Week, to: Week, kind: number): void {
    if (this.high > 0 && from > this.reached) this.selfSupport.add(this.reached, from, true);
    if (kind === WEEK.benefit) this.#benefit(from, to);
    else if (kind === WEEK.unsettled) this.#unsettled(from, to);
    else if (kind === WEEK.undecided && this.high > 0) this.selfSupport.add(from, to, false);
    this.reached = to;
  }

  #benefit(from: Week, to: Week): void {
    this.#countSelfSupport(from);
    if (this.high === 0 || this.#least >= this.#needed) {
      this.low = 1;
      this.high = 1;
      this.startedBy = from;
      this.selfSupport.clear();
    } else {
      const mayStart = this.low === 0 || this.#most >= this.#needed;
      this.high += 1;
      this.low = mayStart ? 1 : this.low + 1;
      if (mayStart) this.startedBy = from;
    }
    this.runs.add(from, to, this.low, this.high, true, this.#least, this.#most);
    this.low += to - from - 1;
    this.high += to - from - 1;
  }

  /** Whole weeks that count when a benefit comes again in a week, for certain and at most, and how many are needed. */
  #countSelfSupport(from: Week): void {
    const { terms, selfSupport } = this;
    this.#least = 0;
    this.#most = 0;
    this.#needed = NEVER;
    if (selfSupport.count === 0) return;
    const window = terms.windowFrom(from);
    this.#needed = terms.needed(from);
    this.#most = selfSupport.most(window, from);
    // Where the number is known and nothing is open, all self-support counted is certain.
    const known = this.low === this.high && !selfSupport.doubtful;
    this.#least = known ? this.#most : selfSupport.least(window, from, this.startedBy);
  }

  /** Weeks that are on the ladder, or are not and stand still: the highest number grows, the lowest does not. */
  #unsettled(from: Week, to: Week): void {
    this.#countSelfSupport(from);
    this.runs.add(from, to, this.low, this.high + 1, false, this.#least, this.#most);
    // While no week was one for certain, each of these may be the first.
    if (this.low === 0 || this.#most >= this.#needed) {
      this.low = Math.min(this.low, 1);
      this.startedBy = from;
    }
    this.high += to - from;
  }
}

/** Nothing restarts the count where there is no self-support. */
const NEVER = 2147483647;
