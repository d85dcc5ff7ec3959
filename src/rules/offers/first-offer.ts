/** RP-01: when the first offer must begin, and whether it did. A deadline follows the law of its own day. */
import { ageOn } from '../../core/birthday.ts';
import { addMonths, type Day, printDay } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import type { Days } from '../../core/period.ts';
import { ACTIVITY_KINDS, valueAt } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer } from '../answer.ts';
import type { LawTargetGroup } from '../benefits/target-group-names.ts';
import { Citing } from '../citing.ts';
import { reachedOn } from '../contact-course/accumulated-unemployment.ts';
import { type CoursePeriod, coursePeriod } from '../contact-course/course-period.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { activityFact, both } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface FirstOffer {
  /** `null`: no duty that day. */
  readonly group: LawTargetGroup | null;
  /** The last day the offer can begin; `null`: no duty, or the unemployment ends first. */
  readonly dueOn: string | null;
  readonly beganOn: string | null;
  readonly state: 'til-tiden' | 'for-sent' | 'mangler' | 'kommer' | 'ingen-pligt';
}

const NO_DUTY: FirstOffer = { group: null, dueOn: null, beganOn: null, state: 'ingen-pligt' };

/** `exempt`: times the person is exempt from offers (KF-03 and its like). */
export function firstOffer(person: PersonCursor, day: Day, law: Law, exempt: readonly Days[] = []): Answer<FirstOffer> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  cite.list('tilbud/opfylder', day);
  const period = coursePeriod(person, day, cite);
  if (period && 'undecidable' in period) return period;
  const due = period && offerDueOn(person, period, cite, exempt);
  if (!period || due === undefined) {
    const why = { da: 'Ingen pligt til et første tilbud den dag.', en: 'No duty of a first offer that day.' };
    return { answer: NO_DUTY, because: [why], ground: cite.ground, facts: period?.facts() ?? [] };
  }
  const row = offerBegun(person, period.from, due, day, cite);
  const beganOn = row === undefined ? undefined : person.activities.of.from[row]!;
  const last = both((language) => displayDay(due, language));
  return {
    answer: {
      group: period.group,
      dueOn: printDay(due),
      beganOn: beganOn === undefined ? null : printDay(beganOn),
      state: stateOf(due, beganOn, day),
    },
    because: [{ da: `Første tilbud skal begynde senest ${last.da}.`, en: `The first offer must begin by ${last.en}.` }],
    ground: cite.ground,
    facts: [...period.facts(), ...(row === undefined ? [] : [activityFact(person, row, day)])],
    ...(beganOn === undefined &&
      due > day && { next: { on: due, text: { da: 'Frist for første tilbud.', en: 'Deadline of the first offer.' } } }),
  };
}

function stateOf(due: Day, beganOn: Day | undefined, day: Day): FirstOffer['state'] {
  if (beganOn !== undefined) return beganOn <= due ? 'til-tiden' : 'for-sent';
  return day <= due ? 'kommer' : 'mangler';
}

/** The last day to begin; `undefined`: no duty of this kind, or the unemployment ends before it. */
export function offerDueOn(
  person: PersonCursor,
  period: CoursePeriod,
  cite: Citing,
  exempt: readonly Days[] = [],
): Day | undefined {
  const regimes = cite.law.item('tilbud/foerste-maaneder').versions.filter(({ planned }) => !planned);
  for (const { from, to } of regimes) {
    if (to <= period.from) continue;
    const at = Math.max(from, period.from);
    const due = deadline(person, period, at, cite);
    if (due === undefined || due >= to) continue;
    return afterExemption(Math.max(due, from), exempt, cite);
  }
  return undefined;
}

function deadline(person: PersonCursor, period: CoursePeriod, at: Day, cite: Citing): Day | undefined {
  const { group, unemployment } = period;
  if (unemployment) return reachedOn(unemployment.stretches, hoursToOffer(person, period.from, at, cite));
  if (
    cite.law.item('tilbud/foerste-loebende').among?.includes(group) &&
    cite.law.covers('tilbud/foerste-loebende', at)
  ) {
    return addMonths(period.from, cite.cell('tilbud/foerste-loebende', group, at));
  }
  const months = cite.table('tilbud/foerste-maaneder', at)[group];
  return months === undefined ? undefined : addMonths(period.from, months);
}

/** Hours of unemployment until the offer. Until 2019 the age at the placement decided. */
function hoursToOffer(person: PersonCursor, placedOn: Day, at: Day, cite: Citing): number {
  if (cite.covers('tilbud/foerste-uger', at)) {
    const age = ageOn(person.born, placedOn);
    const { under, fra } = cite.table('tilbud/foerste-uger-alder', at);
    if (age < under! || age >= fra!) {
      return cite.number('tilbud/foerste-uger', at) * cite.cell('dagpenge/ugetimer', 'fuldtid', at);
    }
  }
  return cite.cell('tilbud/foerste-maaneder', 'a-dagpenge', at) * cite.cell('dagpenge/maanedstimer', 'fuldtid', at);
}

/** Exempt on the deadline: some time after the exemption ends. */
function afterExemption(due: Day, exempt: readonly Days[], cite: Citing): Day {
  const of = exempt.find(({ from, to }) => from <= due && due < to);
  if (!of || !cite.law.covers('tilbud/efter-fritagelse-maaneder', due)) return due;
  return addMonths(of.to, cite.number('tilbud/efter-fritagelse-maaneder', due));
}

/** The first offer of the period that had begun by the day and is long enough, or can still be. */
function offerBegun({ activities }: PersonCursor, since: Day, due: Day, day: Day, cite: Citing): number | undefined {
  const { from, to, kind } = activities.of;
  const kinds = cite.list('tilbud/opfylder', due);
  const days = cite.covers('tilbud/mindste-uger', due) ? cite.number('tilbud/mindste-uger', due) * 7 : 1;
  for (let row = activities.start; row < activities.end; row++) {
    if (from[row]! < since || from[row]! > day || !kinds.includes(valueAt(ACTIVITY_KINDS, kind[row]!) ?? '')) continue;
    const isTooShort = to[row]! <= day && to[row]! - from[row]! < days;
    if (!isTooShort) return row;
  }
  return undefined;
}

export interface OfferedSubsidy {
  readonly offeredOn: Day;
  readonly startsOn: Day;
}

/** A wage subsidy suffices when it is offered in time and begins shortly after the deadline. */
export function subsidyInTime({ offeredOn, startsOn }: OfferedSubsidy, dueOn: Day, law: Law): Answer<boolean> {
  const cite = new Citing(law);
  const weeks = cite.number('tilbud/loentilskud-efter-uger', dueOn);
  const answer = offeredOn <= dueOn && startsOn <= dueOn + weeks * 7;
  return {
    answer,
    because: [
      answer
        ? {
            da: `Tilbudt i tide og begynder højst ${weeks} uger efter fristen.`,
            en: `Offered in time and begins ${weeks} weeks after the deadline at most.`,
          }
        : {
            da: `Tilbudt efter fristen eller begynder mere end ${weeks} uger efter den.`,
            en: `Offered after the deadline or begins more than ${weeks} weeks after it.`,
          },
    ],
    ground: cite.ground,
    facts: [],
  };
}

/** Hundredths of hours a week a person can be asked for under the duty to work (arbejdspligt); 0: no such duty. */
export function dutyToWork(benefit: string, day: Day, law: Law): Answer<number> {
  const cite = new Citing(law);
  const isUnder =
    cite.covers('tilbud/arbejdspligt-ydelser', day) && cite.list('tilbud/arbejdspligt-ydelser', day).includes(benefit);
  const hours = isUnder ? cite.number('tilbud/arbejdspligt-timer', day) : 0;
  return {
    answer: hours,
    because: [
      isUnder
        ? {
            da: `Arbejdspligt, op til ${hours / 100} timer om ugen.`,
            en: `Duty to work, up to ${hours / 100} hours a week.`,
          }
        : { da: 'Ingen arbejdspligt.', en: 'No duty to work.' },
    ],
    ground: cite.ground,
    facts: [],
  };
}
