/** A talk that the law asks for: who holds it, from when it counts, and the last day it is on time. */
import type { Day } from '../../core/day.ts';

export interface TalkDue {
  /** Its number in its part of the course, from 1. */
  readonly number: number;
  readonly holder: 'jobcenter' | 'a-kasse';
  readonly kind: 'jobsamtale' | 'faellessamtale' | 'opfoelgning';
  /** A talk from this day on can be the one. */
  readonly from: Day;
  /** The last day within the deadline. */
  readonly dueOn: Day;
  /** The last day it is still on time, with the tolerance of the law. */
  readonly latestOn: Day;
  /** `kvote`: the municipality may exempt some; the law is kept by the municipality and not in each case. */
  readonly owedTo: 'alle' | 'kvote';
}

/** The due talks of one part of the course: all with one deadline, but the first where it has its own. */
export function blockOf(
  count: number,
  from: Day,
  dueOn: Day,
  more: Partial<Pick<TalkDue, 'number' | 'holder' | 'kind' | 'latestOn'>> & { readonly firstDueOn?: Day } = {},
): TalkDue[] {
  const { holder = 'jobcenter', kind = 'jobsamtale', firstDueOn = dueOn } = more;
  const talks: TalkDue[] = [];
  for (let at = 0; at < count; at++) {
    const due = at === 0 ? firstDueOn : dueOn;
    const [number, latestOn] = [more.number ?? at + 1, more.latestOn ?? due];
    talks.push({ number, holder, kind, from, dueOn: due, latestOn, owedTo: 'alle' });
  }
  return talks;
}
