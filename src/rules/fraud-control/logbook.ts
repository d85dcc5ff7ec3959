/** FC-01: the logbook (logbog) that a municipality can order an employer to keep. */
import { addMonths, type Day } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import { addWorkingDays } from '../../core/working-day.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { both, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface Logbook {
  /** The last day on which keeping it may begin. */
  readonly startBy: Day;
  /** First day after it, counted from that day. */
  readonly endsOn: Day;
}

/** So many whole weekdays after the order, holidays not counted; then twelve months at a time. */
export function logbook(orderedOn: Day, law: Law): Answer<Logbook> {
  const cite = new Citing(law);
  const weekdays = cite.number('kontrol/logbog-hverdage', orderedOn);
  const months = cite.number('kontrol/logbog-maaneder', orderedOn);
  const startBy = addWorkingDays(orderedOn, weekdays);
  const [ordered, start] = [orderedOn, startBy].map((day) => both((language) => displayDay(day, language)));
  return {
    answer: { startBy, endsOn: addMonths(startBy, months) },
    because: [
      {
        da: `Påbudt ${ordered!.da}: logbogen skal føres senest fra ${start!.da}, ${months} måneder ad gangen.`,
        en: `Ordered on ${ordered!.en}: the logbook must be kept from ${start!.en} at the latest, ${months} months at a time.`,
      },
    ],
    ground: cite.ground,
    facts: [given({ da: `Påbudt ${ordered!.da}`, en: `Ordered on ${ordered!.en}` })],
  };
}
