/** RP-07: how long a flex job (fleksjob) is granted for, when it can become permanent, and what is paid beside the wage. */
import { ageOn } from '../../core/birthday.ts';
import { addMonths, addYears, type Day, printDay } from '../../core/day.ts';
import { displayOere, type Oere } from '../../core/oere.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, type Next, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { bornFact, both, dayText, given, spellFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { benefitOf, spellsOn } from '../spells.ts';

export interface FlexJob {
  readonly grantedOn: string;
  readonly permanent: boolean;
  /** First day after the longest time of a temporary grant; `null`: permanent. */
  readonly endsBy: string | null;
  /** Whether it can become permanent at that end: the person has reached the age by then. */
  readonly canBecomePermanent: boolean | null;
  /** On the reimbursement ladder by its grant (RF-05). */
  readonly onLadder: boolean;
}

/** `null`: not in a flex job that day. */
export function flexJob(person: PersonCursor, day: Day, law: Law): Answer<FlexJob | null> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  const row = spellsOn(person, day).find((each) => benefitOf(person, each) === 'fleksjob');
  if (row === undefined) {
    cite.number('fleksjob/midlertidigt', day);
    const why = { da: 'Ikke i fleksjob den dag.', en: 'Not in a flex job that day.' };
    return { answer: null, because: [why], ground: cite.ground, facts: [] };
  }
  const { from, grantedOn } = person.spells.of;
  const granted = grantedOn[row]!;
  const fact = spellFact(person, row, day);
  if (granted === NO_DAY || granted > day) {
    const text = {
      da: 'Bevillingsdagen mangler. Den afgør, hvor længe fleksjobbet er bevilget; registrér den.',
      en: 'The day of the grant is missing. It decides how long the flex job is granted for; record it.',
    };
    return undecidable(text, fact);
  }
  if (granted > from[row]!) {
    const text = {
      da: 'Fleksjobbet er bevilget, efter at det begyndte. Ret den ene dag.',
      en: 'The flex job was granted after it began. Correct one of the days.',
    };
    return undecidable(text, fact);
  }
  const onLadder = granted >= cite.number('refusion/bevilget-fra', granted);
  const on = dayText(granted);
  if (cite.number('fleksjob/midlertidigt', granted) === 0) {
    const why = { da: `Bevilget ${on.da}: permanent.`, en: `Granted on ${on.en}: permanent.` };
    const answer = { grantedOn: printDay(granted), permanent: true, endsBy: null, canBecomePermanent: null, onLadder };
    return { answer, because: [why], ground: cite.ground, facts: [fact] };
  }
  const ends = addYears(granted, cite.number('fleksjob/hoejst-aar', granted));
  const age = cite.number('fleksjob/permanent-alder', granted);
  const canBecomePermanent = ageOn(person.born, ends) >= age;
  return {
    answer: { grantedOn: printDay(granted), permanent: false, endsBy: printDay(ends), canBecomePermanent, onLadder },
    because: [
      {
        da: `Bevilget ${on.da}, højst til ${dayText(ends).da}.`,
        en: `Granted on ${on.en}, until ${dayText(ends).en} at most.`,
      },
      canBecomePermanent
        ? {
            da: `Fyldt ${age} år, når den udløber: kan blive permanent.`,
            en: `${age} years old when it ends: it can become permanent.`,
          }
        : {
            da: `Under ${age} år, når den udløber: kan kun forlænges.`,
            en: `Below ${age} years of age when it ends: it can only be extended.`,
          },
    ],
    ground: cite.ground,
    facts: [bornFact(person), fact],
    ...(ends > day && { next: endOf(ends) }),
  };
}

function endOf(ends: Day): Next {
  return {
    on: ends,
    text: { da: 'Den midlertidige bevilling udløber.', en: 'The temporary grant ends.' },
  };
}

/** Whether a person may stay with the own employer in a flex job (fastholdelsesfleksjob): first the social chapters. */
export function retention(onSocialChaptersSince: Day, day: Day, pointless: boolean, law: Law): Answer<boolean> {
  const cite = new Citing(law);
  const from = addMonths(onSocialChaptersSince, cite.number('fleksjob/fastholdelse-maaneder', day));
  const [since, first] = [dayText(onSocialChaptersSince), dayText(from)];
  return {
    answer: pointless || day >= from,
    because: [
      pointless
        ? {
            da: 'Et forsøg på de sociale kapitler er åbenlyst formålsløst.',
            en: 'A trial under the social chapters is plainly pointless.',
          }
        : {
            da: `På sociale kapitler fra ${since.da}: tidligst ${first.da}.`,
            en: `Under the social chapters from ${since.en}: ${first.en} at the earliest.`,
          },
    ],
    ground: cite.ground,
    facts: [given({ da: `På sociale kapitler fra ${since.da}`, en: `Under the social chapters from ${since.en}` })],
  };
}

/** The supplement of a month; `highest`: the highest unemployment benefit of a month. The wage limit is open (`rules/undecided`). */
export function flexSupplement(wage: Oere, highest: Oere, day: Day, law: Law): Answer<Oere> {
  const cite = new Citing(law);
  const most = (highest * cite.number('fleksjob/tilskud-hoejst', day)) / WHOLE;
  const limit = cite.number('fleksjob/loengraense', day);
  const { 'op-til': below, over: above } = cite.table('fleksjob/nedsaettelse', day);
  const less = (Math.min(wage, limit) * below! + Math.max(0, wage - limit) * above!) / WHOLE;
  const answer = Math.max(0, Math.round(most - less));
  const [paid, earned] = [answer, wage].map((amount) => both((language) => displayOere(amount, language)));
  return {
    answer,
    because: [{ da: `Løn ${earned!.da}: tilskud ${paid!.da}.`, en: `Wage ${earned!.en}: supplement ${paid!.en}.` }],
    ground: cite.ground,
    facts: [given({ da: `Løn ${earned!.da}`, en: `Wage ${earned!.en}` })],
  };
}

/** Unemployment allowance (ledighedsydelse) of a month. */
export function unemploymentAllowance(level: 'hoej' | 'lav', highest: Oere, day: Day, law: Law): Answer<Oere> {
  const cite = new Citing(law);
  const answer = Math.round((highest * cite.cell('fleksjob/ledighedsydelse', level, day)) / WHOLE);
  const paid = both((language) => displayOere(answer, language));
  return {
    answer,
    because: [{ da: `${paid.da} om måneden.`, en: `${paid.en} a month.` }],
    ground: cite.ground,
    facts: [],
  };
}

const WHOLE = 1000;
