/**
 * TM-02: which held talk answers which due talk. A talk counts for the earliest open requirement it lies within; one held
 * early counts for the next open one. A requirement nobody met closes when the next deadline has passed, so that one missed
 * talk does not make all that follow late.
 */
import type { Day } from '../../core/day.ts';
import type { TalkDue } from '../contact-course/talk-due.ts';
import { isHeldBy } from './held-by.ts';

export interface MatchedTalk {
  readonly due: TalkDue;
  readonly heldOn?: Day;
}

export type TalkState = 'til-tiden' | 'for-sent' | 'mangler' | 'kommer';

/** `due` in order of deadline, `held` in order of time. */
export function matchTalks(due: readonly TalkDue[], held: readonly Day[]): MatchedTalk[] {
  const matched: { due: TalkDue; heldOn?: Day }[] = due.map((each) => ({ due: each }));
  for (const heldOn of held) {
    const open = matched.find(
      (each) => each.heldOn === undefined && each.due.from <= heldOn && heldOn <= closesOn(each.due, due),
    );
    if (open) open.heldOn = heldOn;
  }
  return matched;
}

/** The day before the next deadline, or the end of its own tolerance where that is later. */
function closesOn({ dueOn, latestOn }: TalkDue, all: readonly TalkDue[]): Day {
  const next = all.find((each) => each.dueOn > dueOn)?.dueOn ?? Number.POSITIVE_INFINITY;
  return Math.max(next - 1, latestOn);
}

export function stateOf({ due, heldOn }: MatchedTalk, day: Day): TalkState {
  if (heldOn !== undefined) return isHeldBy(heldOn, due.latestOn) ? 'til-tiden' : 'for-sent';
  return day <= due.latestOn ? 'kommer' : 'mangler';
}
