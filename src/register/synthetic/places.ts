/**
 * At which workplace each activity takes place: first every workplace that cooperates in a year gets one, then the rest go
 * anywhere among those that do.
 */
import { civilDate } from '../../core/day.ts';
import type { ActivityKind } from '../codes.ts';
import type { Activity } from './activity.ts';
import type { Made } from './made.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { Workplaces } from './workplaces.ts';

const COOPERATING: readonly ActivityKind[] = ['virksomhedspraktik', 'loentilskud', 'mentor', 'fleksjob', 'jobrotation'];
/** Kinds that make no cooperation: they may be anywhere. */
const ANYWHERE: readonly ActivityKind[] = ['nytteindsats', 'voksenlaerling', 'igu', 'smaajob'];
const TRIES = 20;
/** Workplaces without an activity that are looked through for one that fits. */
const AHEAD = 60;

/** Positions of workplaces, in the order of the activities; −1: at none. */
export function placesOf(
  activities: readonly Activity[],
  workplaces: Workplaces,
  made: Made,
  random: RandomNumbers,
): Int32Array {
  const taken = new Taken(workplaces);
  return Int32Array.from(activities, (activity) => {
    if (ANYWHERE.includes(activity.kind)) return random.below(workplaces.count);
    if (!COOPERATING.includes(activity.kind)) return -1;
    const years = yearsOf(activity, made);
    if (years.length === 0) return -1;
    const fits = (place: number) => workplaces.mayTake(place, activity.from, activity.to);
    const place = taken.without(years[0]!, fits) ?? anyOf(workplaces.cooperatingIn(years[0]!), fits, random);
    for (const year of years) taken.put(year, place);
    return place;
  });
}

function yearsOf({ from: begins, to: ends }: Activity, { from, to }: Made): number[] {
  const [begin, end] = [Math.max(begins, from), Math.min(ends, to) - 1];
  const [one, other] = [civilDate(begin).year, civilDate(end).year];
  return Array.from({ length: Math.max(0, other - one + 1) }, (_, step) => one + step);
}

function anyOf(list: readonly number[], fits: (place: number) => boolean, random: RandomNumbers): number {
  for (let tried = 0; tried < TRIES && list.length > 0; tried++) {
    const place = random.one(list);
    if (fits(place)) return place;
  }
  return -1;
}

/** Which workplaces have had an activity in a year, and who is next. */
class Taken {
  readonly #workplaces: Workplaces;
  readonly #years = new Map<number, { readonly has: Uint8Array; next: number }>();

  constructor(workplaces: Workplaces) {
    this.#workplaces = workplaces;
  }

  /** A workplace that must cooperate in the year and has no activity in it yet. */
  without(year: number, fits: (place: number) => boolean): number | undefined {
    const list = this.#workplaces.cooperatingIn(year);
    const of = this.#of(year);
    while (of.next < list.length && of.has[list[of.next]!] === 1) of.next++;
    return list.slice(of.next, of.next + AHEAD).find((place) => of.has[place] === 0 && fits(place));
  }

  put(year: number, place: number): void {
    if (place >= 0) this.#of(year).has[place] = 1;
  }

  #of(year: number) {
    let of = this.#years.get(year);
    if (of === undefined) {
      of = { has: new Uint8Array(this.#workplaces.count), next: 0 };
      this.#years.set(year, of);
    }
    return of;
  }
}
