/**
 * KF-06: the days in which a citizen books a required talk (selvbooking). A missed window is an event for the caseworker to
 * decide on, never a sanction by itself. The number of days is open: the municipality decides it.
 */
import { type Day, printDay } from '../../core/day.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { dayText, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface BookingWindow {
  readonly opensOn: string;
  /** The last day to book. */
  readonly closesOn: string;
  readonly state: 'ikke-aaben' | 'aaben' | 'booket' | 'ikke-overholdt';
}

export function bookingWindow(dueOn: Day, bookedOn: Day | undefined, day: Day, law: Law): Answer<BookingWindow> {
  const cite = new Citing(law);
  const opens = dueOn - cite.cell('selvbooking/vindue-dage', 'aabner', dueOn);
  const closes = dueOn - cite.cell('selvbooking/vindue-dage', 'lukker', dueOn);
  const [due, last] = [dayText(dueOn), dayText(closes)];
  return {
    answer: { opensOn: printDay(opens), closesOn: printDay(closes), state: stateOf(opens, closes, bookedOn, day) },
    because: [{ da: `Samtalen skal bookes senest ${last.da}.`, en: `The talk must be booked by ${last.en}.` }],
    ground: cite.ground,
    facts: [given({ da: `Samtale senest ${due.da}`, en: `Talk by ${due.en}` })],
  };
}

function stateOf(opens: Day, closes: Day, bookedOn: Day | undefined, day: Day): BookingWindow['state'] {
  if (bookedOn !== undefined && bookedOn <= Math.min(day, closes)) return 'booket';
  if (day < opens) return 'ikke-aaben';
  return day <= closes ? 'aaben' : 'ikke-overholdt';
}
