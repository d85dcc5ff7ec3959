/**
 * Due talks and first offers of 100,000 persons on a day, from columns, beside the same answers asked one by one with their
 * reasons.
 */
import { dayOf } from '../src/core/day.ts';
import { columnsOf } from '../src/register/columns/columns-of-timelines.ts';
import { PersonCursor } from '../src/register/columns/person-cursor.ts';
import { life } from '../src/register/life.ts';
import type { PersonTimeline } from '../src/register/person-timeline.ts';
import { Citing } from '../src/rules/citing.ts';
import { contactCourse, courseOf } from '../src/rules/contact-course/contact-course.ts';
import { shippedLaw } from '../src/rules/law/node/law-folder.ts';
import { firstOffer, offerDueOn } from '../src/rules/offers/first-offer.ts';
import { type Measurement, timed } from './measurement.ts';

const PERSONS = 100_000;
/** Persons asked one by one with reasons. */
const SAMPLE = 5000;
const DAY = dayOf(2025, 10, 1);
const law = shippedLaw();

export async function dueDates(): Promise<Measurement[]> {
  const columns = columnsOf(lives());
  const cursor = new PersonCursor(columns);
  const all = () => {
    const cite = new Citing(law);
    let due = 0;
    for (let person = 0; person < columns.count; person++) {
      const course = courseOf(cursor.seek(person), DAY, cite);
      if (!course || 'undecidable' in course) continue;
      due += course.talks.length + (offerDueOn(cursor, course.period, cite) === undefined ? 0 : 1);
    }
    if (due < PERSONS) throw new Error(`only ${due} deadlines`);
  };
  const oneByOne = () => {
    for (let person = 0; person < SAMPLE; person++) {
      contactCourse(cursor.seek(person), DAY, law);
      firstOffer(cursor, DAY, law);
    }
  };
  all();
  return [
    {
      what: 'due talks and offers of 100,000 persons on a day',
      value: await timed(3, all),
      unit: 'ms',
      limit: 1000,
      peer: { what: 'asked one by one with reasons', value: (await timed(1, oneByOne)) * (PERSONS / SAMPLE) },
    },
  ];
}

/** Job-ready, activity-ready, on unemployment insurance, on unemployment allowance; begun through the latest year. */
function lives(): PersonTimeline[] {
  return Array.from({ length: PERSONS }, (_, at) => {
    const person = life(`p${at}`).born('1975-01-01');
    const from = `2025-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, '0')}`;
    switch (at % 4) {
      case 0:
        return person.on('a_dagpenge', '2021-03-01', '2021-12-31').on('a_dagpenge', from).timeline;
      case 1:
        return person.on('sygedagpenge', '2024-01-01', '2024-12-31').on('ledighedsydelse', from).timeline;
      case 2:
        return person.on('kontanthjaelp', from, undefined, { readiness: 'aktivitetsparat' }).timeline;
      default:
        return person.on('kontanthjaelp', from, undefined, { readiness: 'jobparat' }).timeline;
    }
  });
}
