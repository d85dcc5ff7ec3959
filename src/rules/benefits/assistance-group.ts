/** BN-04 for those on assistance: the target group by visitation, age and education; or the integration programme. */
import { addYears, type Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import { READINESS, valueAt } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Reason, type Undecidable, undecidable } from '../answer.ts';
import type { Citing } from '../citing.ts';
import { arrivalFact, benefitName, bornFact, type FactRef, spellFact } from '../fact-ref.ts';
import { benefitOf } from '../spells.ts';
import { educationFact, hasQualifyingEducation, isYoung } from './person-facts.ts';
import type { LawTargetGroup } from './target-group-names.ts';

export interface Found {
  readonly group: LawTargetGroup;
  readonly facts: readonly FactRef[];
  readonly why: Reason;
}

/** The group of somebody on assistance, by the spell in a row. */
export function groupOfAssistance(person: PersonCursor, row: number, day: Day, cite: Citing): Found | Undecidable {
  const programme = programmeArrival(person, day, cite);
  if (programme !== undefined) {
    return {
      group: 'integrationsprogram',
      facts: [arrivalFact(person, programme), spellFact(person, row, day)],
      why: {
        da: 'Modtaget inden for programmets længste tid.',
        en: 'Received within the longest time of the programme.',
      },
    };
  }
  const facts = [spellFact(person, row, day), bornFact(person), educationFact(person)];
  const young = isYoungWithoutEducation(person, row, day, cite);
  if (young === 'contradiction') return undecidable(DOES_NOT_FIT, ...facts);
  const readiness = valueAt(READINESS, person.spells.of.readiness[row]!);
  if (readiness === undefined) return undecidable(NOT_VISITED, ...facts);
  const table = young === undefined ? tableByReadiness(readiness, day, cite) : young ? YOUNG : OTHERS;
  if (table === undefined) return undecidable(EDUCATION_UNKNOWN, ...facts);
  const group = cite.words(table, day)[readiness];
  if (group === undefined) return undecidable(impossible(readiness), ...facts);
  const name = benefitName(benefitOf(person, row));
  return {
    group: group as LawTargetGroup,
    facts,
    why: { da: `Får ${name.da} og er visiteret ${readiness}.`, en: `On ${name.en} and visited as ${readiness}.` },
  };
}

const YOUNG = 'maalgrupper/visiteret-ung';
const OTHERS = 'maalgrupper/visiteret-hjaelp';

/** Where the education is not known: the one table that has the visitation, unless both do. */
function tableByReadiness(readiness: string, day: Day, { law }: Citing): string | undefined {
  const fits = [YOUNG, OTHERS].filter((table) => law.words(table, day)[readiness] !== undefined);
  return fits.length === 1 ? fits[0] : undefined;
}

const DOES_NOT_FIT: Text = {
  da: 'Ydelsen passer ikke med alder og uddannelse. Ret det, der er forkert.',
  en: 'The benefit does not fit age and education. Correct what is wrong.',
};
const NOT_VISITED: Text = {
  da: 'Visitationen mangler. Den afgør målgruppen; registrér den.',
  en: 'The visitation is missing. It decides the target group; record it.',
};
const EDUCATION_UNKNOWN: Text = {
  da: 'Uddannelsen er ikke oplyst. Den afgør målgruppen; registrér den.',
  en: 'The education is not known. It decides the target group; record it.',
};

function impossible(readiness: string): Text {
  return {
    da: `»${readiness}« kan ikke være visitationen for alder og uddannelse.`,
    en: `“${readiness}” cannot be the visitation for the age and education.`,
  };
}

/** Under 30 and without qualifying education; `undefined`: the education is not known, and the benefit does not tell. */
function isYoungWithoutEducation(
  person: PersonCursor,
  row: number,
  day: Day,
  cite: Citing,
): boolean | undefined | 'contradiction' {
  const id = benefitOf(person, row);
  const young = isYoung(person, day, cite);
  const educated = hasQualifyingEducation(person, day, cite);
  const forYoung = cite.word('kontanthjaelp/ung-uden-uddannelse', day);
  const ownBenefit = forYoung !== 'kontanthjaelp';
  if (ownBenefit && id === forYoung) return young && educated !== true ? true : 'contradiction';
  if (!young) return false;
  if (ownBenefit && id === 'kontanthjaelp') return educated === false ? 'contradiction' : false;
  return educated === undefined ? undefined : !educated;
}

/** Row of an arrival after which the programme can still run. */
function programmeArrival({ arrivals }: PersonCursor, day: Day, cite: Citing): number | undefined {
  for (let row = arrivals.start; row < arrivals.end; row++) {
    const on = arrivals.of.on[row]!;
    if (on <= day && day < addYears(on, cite.number('integration/programmets-laengde', on))) return row;
  }
  return undefined;
}
