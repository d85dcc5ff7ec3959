/**
 * A life written down in a test, the way a caseworker would tell it; dates as text, the last day included ("til og med"):
 *
 *     life('Ada').born('1980-05-01').lives('840', '2015-01-01')
 *       .on('kontanthjaelp', '2018-01-01', '2018-03-31', { readiness: 'jobparat' })
 *       .works('2018-04', 20)
 *       .timeline
 */
import { type Day, parseDay } from '../core/day.ts';
import { parseMonth } from '../core/month.ts';
import type { ActivityKind, ArrivalBasis, ContactKind, EducationKind } from './codes.ts';
import type { Activity, Contact, ControlCase, Education, Employment, School, Spell } from './facts.ts';
import type { PersonTimeline } from './person-timeline.ts';

type Background = Partial<Pick<PersonTimeline, 'sex' | 'origin' | 'education' | 'unemploymentFund'>>;
type ContactDates = { due?: string; booked?: string; held?: string };

/** Last day included → first day outside; without one it goes on. */
function outside(lastDay: string | undefined): Day {
  return lastDay === undefined ? Number.POSITIVE_INFINITY : parseDay(lastDay) + 1;
}

const optionalDay = (text: string | undefined) => (text === undefined ? undefined : parseDay(text));

export class Life {
  readonly timeline: PersonTimeline;

  constructor(timeline: PersonTimeline) {
    this.timeline = timeline;
  }

  #with(more: Partial<PersonTimeline>): Life {
    return new Life({ ...this.timeline, ...more });
  }

  born(date: string): Life {
    return this.#with({ born: parseDay(date) });
  }

  is(background: Background): Life {
    return this.#with(background);
  }

  lives(municipality: string, from: string, lastDay?: string): Life {
    const stay = { municipality, from: parseDay(from), to: outside(lastDay) };
    return this.#with({ residence: [...this.timeline.residence, stay] });
  }

  arrives(date: string, basis: ArrivalBasis = 'flygtning'): Life {
    return this.#with({ arrivals: [...this.timeline.arrivals, { on: parseDay(date), basis }] });
  }

  /** On a benefit; `degree` in thousandths. */
  on(
    benefit: string,
    from: string,
    lastDay?: string,
    more: Partial<Omit<Spell, 'grantedOn'>> & { grantedOn?: string } = {},
  ): Life {
    const { grantedOn, ...rest } = more;
    const spell: Spell = {
      benefit,
      from: parseDay(from),
      to: outside(lastDay),
      degree: 1000,
      ...rest,
      grantedOn: optionalDay(grantedOn),
    };
    return this.#with({ spells: [...this.timeline.spells, spell] });
  }

  /** `hours` ordinary paid hours in a month. */
  works(month: string, hours: number, more: Partial<Employment> = {}): Life {
    const job: Employment = { month: parseMonth(month), hours: Math.round(hours * 100), support: 'ordinaer', ...more };
    return this.#with({ employment: [...this.timeline.employment, job] });
  }

  talks(kind: ContactKind, dates: ContactDates, more: Partial<Contact> = {}): Life {
    const contact: Contact = {
      id: `${this.timeline.id}-c${this.timeline.contacts.length + 1}`,
      kind,
      dueOn: optionalDay(dates.due),
      bookedFor: optionalDay(dates.booked),
      heldOn: optionalDay(dates.held),
      outcome: dates.held === undefined ? undefined : 'afholdt',
      ...more,
    };
    return this.#with({ contacts: [...this.timeline.contacts, contact] });
  }

  /** `hoursPerWeek` in whole or decimal hours. */
  does(
    kind: ActivityKind,
    from: string,
    lastDay?: string,
    more: Partial<Omit<Activity, 'hoursPerWeek'>> & { hoursPerWeek?: number } = {},
  ): Life {
    const { hoursPerWeek, ...rest } = more;
    const activity: Activity = {
      id: `${this.timeline.id}-a${this.timeline.activities.length + 1}`,
      kind,
      from: parseDay(from),
      to: outside(lastDay),
      hoursPerWeek: hoursPerWeek === undefined ? undefined : Math.round(hoursPerWeek * 100),
      ...rest,
    };
    return this.#with({ activities: [...this.timeline.activities, activity] });
  }

  studies(kind: EducationKind, from: string, lastDay?: string, more: Partial<Education> = {}): Life {
    const education: Education = { kind, from: parseDay(from), to: outside(lastDay), ...more };
    return this.#with({ educations: [...this.timeline.educations, education] });
  }

  /** Averages as printed on the certificate: 7, 02, 4.5. */
  finishesGrade9(date: string, averages: { danish?: number; mathematics?: number } = {}): Life {
    const hundredths = (average: number | undefined) => (average === undefined ? undefined : Math.round(average * 100));
    const school: School = {
      grade9FinishedOn: parseDay(date),
      danish: hundredths(averages.danish),
      mathematics: hundredths(averages.mathematics),
    };
    return this.#with({ school: [...this.timeline.school, school] });
  }

  isChecked(
    controlCase: Omit<ControlCase, 'id' | 'openedOn' | 'closedOn'> & { opened: string; closed?: string },
  ): Life {
    const { opened, closed, ...rest } = controlCase;
    const checked: ControlCase = {
      id: `${this.timeline.id}-k${this.timeline.controlCases.length + 1}`,
      openedOn: parseDay(opened),
      closedOn: optionalDay(closed),
      ...rest,
    };
    return this.#with({ controlCases: [...this.timeline.controlCases, checked] });
  }
}

/** A person of whom nothing is recorded but an id and, until `born` says otherwise, a birth on 1 January 1980. */
export function life(id: string): Life {
  return new Life({
    id,
    born: parseDay('1980-01-01'),
    residence: [],
    arrivals: [],
    spells: [],
    employment: [],
    contacts: [],
    activities: [],
    educations: [],
    school: [],
    controlCases: [],
  });
}
