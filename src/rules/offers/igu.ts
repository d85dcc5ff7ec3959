/** RP-04: whether an igu (integrationsgrunduddannelse) can begin on a day, and what it then contains. */
import { ageOn } from '../../core/birthday.ts';
import { addYears, type Day, printDay } from '../../core/day.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { notBorn } from '../contradiction.ts';
import { arrivalFact, bornFact, dayText, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface IguFacts {
  readonly born: Day;
  /** First day of residence. */
  readonly residentFrom: Day;
  readonly startsOn: Day;
}

export interface Igu {
  readonly allowed: boolean;
  readonly schoolWeeks: number;
  /** First day after it. */
  readonly endsOn: string;
}

/** Refuses a start before the scheme and after its last day (`rules/not-covered`). */
export function igu({ born, residentFrom, startsOn }: IguFacts, law: Law): Answer<Igu> {
  const cite = new Citing(law);
  const resident = dayText(residentFrom);
  const facts = [given({ da: `Ophold fra ${resident.da}`, en: `Resident from ${resident.en}` })];
  const years = cite.number('igu/ophold-aar', startsOn);
  if (residentFrom > startsOn) {
    return undecidable({ da: 'Opholdet begynder efter igu’en.', en: 'The residence begins after the igu.' }, ...facts);
  }
  const limit = addYears(residentFrom, years);
  const isInside = cite.number('igu/ophold-med', startsOn) === 1 ? startsOn <= limit : startsOn < limit;
  const age = ageOn(born, startsOn);
  const { fra, til } = cite.table('igu/alder', startsOn);
  const isOfAge = age >= fra! && age <= til!;
  return {
    answer: {
      allowed: isInside && isOfAge,
      schoolWeeks: cite.number('igu/skoleuger', startsOn),
      endsOn: printDay(addYears(startsOn, cite.number('igu/aar', startsOn))),
    },
    because: [
      isInside
        ? { da: `Opholdet er inden for ${years} år.`, en: `The residence is within ${years} years.` }
        : {
            da: `Opholdet er for langt: grænsen er ${years} år.`,
            en: `The residence is too long: the limit is ${years} years.`,
          },
      isOfAge
        ? { da: `${age} år er inden for ${fra}-${til}.`, en: `${age} years is within ${fra}-${til}.` }
        : { da: `${age} år er uden for ${fra}-${til}.`, en: `${age} years is outside ${fra}-${til}.` },
    ],
    ground: cite.ground,
    facts,
  };
}

/** Whether a newcomer could begin an igu that day; `null`: not received as a refugee or reunified. */
export function iguOn(person: PersonCursor, day: Day, law: Law): Answer<Igu | null> {
  const unborn = notBorn(person, day);
  if (unborn) return unborn;
  const { arrivals } = person;
  let row: number | undefined;
  for (let each = arrivals.start; each < arrivals.end; each++) if (arrivals.of.on[each]! <= day) row = each;
  if (row === undefined) {
    const cite = new Citing(law);
    cite.number('igu/ophold-aar', day);
    const why = { da: 'Ingen modtagelse er registreret.', en: 'No arrival is recorded.' };
    return { answer: null, because: [why], ground: cite.ground, facts: [] };
  }
  const answer = igu({ born: person.born, residentFrom: arrivals.of.on[row]!, startsOn: day }, law);
  return 'answer' in answer ? { ...answer, facts: [bornFact(person), arrivalFact(person, row)] } : answer;
}
