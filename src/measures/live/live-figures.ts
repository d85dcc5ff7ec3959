/**
 * Figures that follow a register while it changes: each change counts what it touches out as it was, and in as it is. The
 * cells are those a full recomputation gives, to the last digit.
 */
import type { Day } from '../../core/day.ts';
import type { Period } from '../../core/period.ts';
import type { Difference, Touched } from '../../register/live/change.ts';
import type { LiveRegister } from '../../register/live/live-register.ts';
import type { Register } from '../../register/register.ts';
import type { Law } from '../../rules/law/law.ts';
import { type Ask, type CountAll, countsOf, fold } from '../fold.ts';
import type { GroupKey } from '../group.ts';
import { missingFile } from '../measurable.ts';
import type { Measure } from '../measure.ts';
import { type Row, rowsOf } from '../rows.ts';
import { type Scope, scopeOf } from '../scope.ts';
import { LiveCount } from './live-count.ts';

/** What is asked of the register, whatever it holds at the time. */
export interface LiveQuestion {
  /** Consecutive, of one grain. */
  readonly periods: readonly [Period, ...Period[]];
  readonly municipalities: readonly string[] | 'all';
  readonly asOf: Day;
  readonly law: Law;
}

export class LiveFigures {
  readonly #question: LiveQuestion;
  readonly #live: LiveRegister;
  readonly #counts: readonly LiveCount[];
  #scope: Scope;

  private constructor(question: LiveQuestion, live: LiveRegister, scope: Scope, counts: readonly LiveCount[]) {
    this.#question = question;
    this.#live = live;
    this.#scope = scope;
    this.#counts = counts;
  }

  static async start(
    live: LiveRegister,
    question: LiveQuestion,
    asks: readonly Ask[],
    countAll: CountAll = fold,
  ): Promise<LiveFigures> {
    const scope = scopeFor(question, live.register);
    const counts = countsOf(asks).map((count) => ({ count, refusal: count.measure.refuses?.(scope) }));
    const measurable = counts.filter(({ refusal }) => refusal === undefined).map(({ count }) => count);
    const cubes = (await countAll(scope, measurable)).values();
    return new LiveFigures(
      question,
      live,
      scope,
      counts.map(({ count, refusal }) => new LiveCount(count, refusal ? [] : cubes.next().value!, refusal)),
    );
  }

  /** Follows a change that the register has been given (`LiveRegister.apply`). */
  apply({ before, after }: Difference): void {
    if (this.#scope.inArea.length <= after.people.municipalities.size) {
      this.#scope = scopeFor(this.#question, after.people);
    }
    for (const live of this.#counts) {
      live.apply(this.#scopeOf(touched(live, before)), this.#scopeOf(touched(live, after)));
    }
  }

  /**
   * The rows of a measure in one of the breakdowns asked for. A measure that cannot be measured on the register as it stands
   * refuses by name (`measures/no-file`, or the measure's own).
   */
  rows(measure: Measure, by: readonly GroupKey[] = []): Row[] {
    const live = this.#counts.find(({ count }) => count.measure.counter === measure.counter);
    const at = live?.count.by.findIndex((keys) => keys.join() === by.join()) ?? -1;
    if (!live || at < 0) throw new Error(`${measure.id} by ${by.join()} is not among the figures that are followed.`);
    const missing = missingFile(measure, this.#scope.register);
    if (missing) throw missing;
    if (live.refusal) this.#tryAgain(live);
    return rowsOf(measure, live.cubes[at]!, this.#scope, this.#registerWhenAsked());
  }

  /** What kept a measure from being measured may be gone: then it is counted anew. */
  #tryAgain(live: LiveCount): void {
    const scope = this.#scopeOf(this.#live.register);
    const refusal = live.count.measure.refuses?.(scope);
    if (refusal) throw refusal;
    live.startAgain(fold(scope, [live.count])[0]!);
  }

  #scopeOf(register: Register): Scope {
    return { ...this.#scope, register };
  }

  /** Few figures ask for more of the register than its dictionaries; putting it together takes time. */
  #registerWhenAsked(): Register {
    const live = this.#live;
    return {
      ...this.#scope.register,
      get people() {
        return live.register.people;
      },
    };
  }
}

function scopeFor({ periods, municipalities, asOf, law }: LiveQuestion, register: Register): Scope {
  return scopeOf(register, periods, municipalities, asOf, law);
}

function touched({ count }: LiveCount, { people, workplaces, jobOrders }: Touched): Register {
  const { subject } = count.measure;
  return subject === 'person' ? people : subject === 'workplace' ? workplaces : jobOrders;
}
