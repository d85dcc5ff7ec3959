/** RP-02: adult apprentices (voksenlærling) and the ice-breaker scheme (isbryderordning): subsidies to employers. */
import { addMonths, addYears, type Day } from '../../core/day.ts';
import type { Days } from '../../core/period.ts';
import type { Answer, Reason } from '../answer.ts';
import { Citing } from '../citing.ts';
import { daysText, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface Apprentice {
  readonly agreementFrom: Day;
  readonly age: number;
  /** Without vocational education, or with one that is out of date. */
  readonly unskilled: boolean;
  /** First day of unemployment; absent: employed. */
  readonly unemployedSince?: Day;
}

/** Øre an hour to the employer; `null`: no subsidy. The positive list for employed apprentices is not checked here. */
export function apprenticeSubsidy(of: Apprentice, law: Law): Answer<number | null> {
  const cite = new Citing(law);
  const { agreementFrom: on, unemployedSince } = of;
  const facts = [given({ da: `${of.age} år`, en: `${of.age} years old` })];
  const no = (why: Reason) => ({ answer: null, because: [why], ground: cite.ground, facts });
  const least = cite.number('tilbud/voksenlaerling-alder', on);
  if (of.age < least) return no({ da: `Under ${least} år.`, en: `Below ${least} years of age.` });
  if (unemployedSince === undefined && !of.unskilled) {
    return no({ da: 'I arbejde og faglært.', en: 'Employed and skilled.' });
  }
  if (unemployedSince !== undefined && !of.unskilled) {
    const months = cite.number('tilbud/voksenlaerling-ledighed-maaneder', on);
    if (addMonths(unemployedSince, months) >= on) {
      return no({
        da: `Faglært og ikke ledig i mere end ${months} måneder.`,
        en: `Skilled and not unemployed for more than ${months} months.`,
      });
    }
  }
  const answer = cite.cell('tilbud/voksenlaerling-sats', unemployedSince === undefined ? 'ansat' : 'ledig', on);
  const because = [{ da: `${answer / 100} kr. i timen.`, en: `${answer / 100} kroner an hour.` }];
  return { answer, because, ground: cite.ground, facts };
}

export interface NewGraduate extends Days {
  readonly educationMonths: number;
  readonly graduatedOn: Day;
  readonly hasExperience: boolean;
}

/** Whether a newly educated person can start on the ice-breaker scheme. */
export function iceBreaker(graduate: NewGraduate, law: Law): Answer<boolean> {
  const cite = new Citing(law);
  const { from, to } = graduate;
  const least = cite.number('tilbud/isbryder-uddannelse-maaneder', from);
  const years = cite.number('tilbud/isbryder-efter-aar', from);
  const most = cite.number('tilbud/isbryder-maaneder', from);
  const against: readonly (readonly [boolean, Reason])[] = [
    [
      graduate.educationMonths < least,
      { da: `Uddannelsen er under ${least} måneder.`, en: `The education is below ${least} months.` },
    ],
    [graduate.hasExperience, { da: 'Har erfaring inden for faget.', en: 'Has experience in the field.' }],
    [
      from > addYears(graduate.graduatedOn, years),
      { da: `Mere end ${years} år efter uddannelsen.`, en: `More than ${years} years after the education.` },
    ],
    [to > addMonths(from, most), { da: `Varer mere end ${most} måneder.`, en: `Lasts more than ${most} months.` }],
  ];
  const reasons = against.filter(([is]) => is).map(([, reason]) => reason);
  const days = daysText(from, to);
  return {
    answer: reasons.length === 0,
    because: reasons.length > 0 ? reasons : [{ da: 'Betingelserne er opfyldt.', en: 'The conditions are met.' }],
    ground: cite.ground,
    facts: [given(days)],
  };
}
