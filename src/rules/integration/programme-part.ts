/** One clock of the integration programme as a rule of its own, with the day it runs out as what comes next. */
import { type Day, parseDay } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, isAnswered } from '../answer.ts';
import { dayText } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { type Programme, programme } from './programme.ts';

export interface ProgrammePart<T> {
  readonly pick: (of: Programme) => T;
  /** The reason that tells it. */
  readonly say: (of: Programme) => Text;
  /** The last day of a deadline (`2017-04-01`); left out where nothing runs out. */
  readonly dueOn?: (of: Programme) => string;
}

export function programmePart<T>({ pick, say, dueOn }: ProgrammePart<T>) {
  return (person: PersonCursor, day: Day, law: Law): Answer<T | null> => {
    const found = programme(person, day, law);
    if (!isAnswered(found)) return found;
    const { answer, because, next: _ofTheWhole, ...rest } = found;
    if (answer === null) return { ...rest, because, answer };
    const due = dueOn && parseDay(dueOn(answer));
    const text = { da: 'Fristen udløber.', en: 'The deadline runs out.' };
    return {
      ...rest,
      because: [...because, say(answer)],
      answer: pick(answer),
      ...(due !== undefined && due >= day && { next: { on: due, text } }),
    };
  };
}

/** The contract (IN-02, KF-05). */
export const CONTRACT: ProgrammePart<string> = {
  pick: ({ contractBy }) => contractBy,
  say: ({ contractBy }) =>
    by({ da: 'Kontrakten skal være underskrevet', en: 'The contract must be signed' }, contractBy),
  dueOn: ({ contractBy }) => contractBy,
};

/** The first offer at a company (IN-03). */
export const COMPANY_OFFER: ProgrammePart<Programme['firstCompanyOffer']> = {
  pick: ({ firstCompanyOffer }) => firstCompanyOffer,
  say: ({ firstCompanyOffer: { limit } }) =>
    by({ da: 'Det første virksomhedsrettede tilbud skal begynde', en: 'The first company offer must begin' }, limit),
  dueOn: ({ firstCompanyOffer }) => firstCompanyOffer.limit,
};

/** The visitation as activity-ready (IN-05). */
export const ASSESSMENT: ProgrammePart<string> = {
  pick: ({ assessmentBy }) => assessmentBy,
  say: ({ assessmentBy }) =>
    by({ da: 'En visitation som aktivitetsparat slutter', en: 'A visitation as activity-ready ends' }, assessmentBy),
  dueOn: ({ assessmentBy }) => assessmentBy,
};

/** IN-06, IN-07 and IN-10: what the law of the day calls it, pays and asks for. */
export const NAME: ProgrammePart<string> = {
  pick: ({ name }) => name,
  say: ({ name }) => ({ da: `Programmet hedder ${name}.`, en: `The programme is called ${name}.` }),
};
export const BENEFIT: ProgrammePart<string> = {
  pick: ({ benefit }) => benefit,
  say: ({ benefit }) => ({ da: `Ydelsen er ${benefit}.`, en: `The benefit is ${benefit}.` }),
};
export const PLAN: ProgrammePart<boolean> = {
  pick: ({ needsIntegrationPlan }) => needsIntegrationPlan,
  say: ({ needsIntegrationPlan: needs }) =>
    needs
      ? { da: 'Der skal laves en integrationsplan.', en: 'An integration plan must be made.' }
      : { da: 'Der skal ikke laves en integrationsplan.', en: 'No integration plan is made.' },
};

function by(what: Text, date: string): Text {
  const on = dayText(parseDay(date));
  return { da: `${what.da} senest ${on.da}.`, en: `${what.en} by ${on.en}.` };
}
