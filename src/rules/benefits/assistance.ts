/** BN-01: which assistance a person in need of it gets, by date, age and education. */
import { birthday } from '../../core/birthday.ts';
import type { Day } from '../../core/day.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, type Reason, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { notBorn } from '../contradiction.ts';
import { benefitName, bornFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { educationFact, hasQualifyingEducation, isYoung } from './person-facts.ts';

export interface Assistance {
  /** Benefit when the requirements of residence and employment are met. */
  readonly benefit: string;
  /** Benefit when they are not (BN-02). */
  readonly otherwise: string;
}

const ORDINARY = 'kontanthjaelp';

export function assistance(person: PersonCursor, day: Day, law: Law): Answer<Assistance> {
  const unborn = notBorn(person, day);
  if (unborn) return unborn;
  const cite = new Citing(law);
  const forYoung = cite.word('kontanthjaelp/ung-uden-uddannelse', day);
  const otherwise = cite.word('kontanthjaelp/uden-fuld-ret', day);
  const limit = cite.number('kontanthjaelp/ungegraense', day);
  const young = isYoung(person, day, cite);
  const educated = hasQualifyingEducation(person, day, cite);
  const facts = [bornFact(person), educationFact(person)];
  if (young && educated === undefined && forYoung !== ORDINARY) {
    return undecidable(
      {
        da: 'Uddannelsen er ikke oplyst. Den afgør hjælpen til unge; registrér den.',
        en: 'The education is not known. It decides the assistance to young people; record it.',
      },
      ...facts,
    );
  }
  const benefit = young && !educated ? forYoung : ORDINARY;
  return {
    answer: { benefit, otherwise },
    because: [
      ageReason(young, limit),
      ...(young ? [educationReason(educated)] : []),
      benefitReason(benefit, otherwise),
    ],
    ground: cite.ground,
    facts,
    ...(benefit !== ORDINARY && { next: { on: birthday(person.born, limit), text: turns(limit) } }),
  };
}

function ageReason(young: boolean, limit: number): Reason {
  return young
    ? { da: `Under ${limit} år.`, en: `Under ${limit} years old.` }
    : { da: `${limit} år eller derover.`, en: `${limit} years old or over.` };
}

function educationReason(educated: boolean | undefined): Reason {
  if (educated === undefined)
    return {
      da: 'Uddannelsen er ikke oplyst, men afgør ikke ydelsen.',
      en: 'The education is not known, but does not decide the benefit.',
    };
  return educated
    ? { da: 'Har en erhvervskompetencegivende uddannelse.', en: 'Has an education that qualifies for work.' }
    : { da: 'Har ikke en erhvervskompetencegivende uddannelse.', en: 'Has no education that qualifies for work.' };
}

function benefitReason(benefit: string, otherwise: string): Reason {
  const [name, other] = [benefitName(benefit), benefitName(otherwise)];
  if (benefit === otherwise) return { da: `Ydelsen er ${name.da}.`, en: `The benefit is ${name.en}.` };
  return {
    da: `Ydelsen er ${name.da}; er opholds- eller beskæftigelseskravet ikke opfyldt, er den ${other.da}.`,
    en: `The benefit is ${name.en}; if the requirement of residence or employment is not met, it is ${other.en}.`,
  };
}

function turns(limit: number): Reason {
  return {
    da: `Fylder ${limit} år: ydelse og målgruppe skifter, og perioden begynder forfra.`,
    en: `Turns ${limit}: benefit and target group change, and the period starts over.`,
  };
}
