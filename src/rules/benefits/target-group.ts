/** BN-04: the target group of a person on a day, by benefit, visitation, age and education. */
import { validityOn } from '../../core/benefits/benefit.ts';
import { benefit as benefitFacts, isBenefitId } from '../../core/benefits/benefits.ts';
import { ageOn } from '../../core/birthday.ts';
import type { Day } from '../../core/day.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, type Undecidable, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { notBorn } from '../contradiction.ts';
import { benefitName, bornFact, spellFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { benefitOf, spellsOn } from '../spells.ts';
import { type Found, groupOfAssistance } from './assistance-group.ts';
import { LAW_TARGET_GROUPS, type LawTargetGroup } from './target-group-names.ts';

export interface TargetGroupAnswer {
  /** `null`: on a benefit outside the groups. */
  readonly group: LawTargetGroup | null;
  /** Its number in the law of that day; `null`: it has none, or the law then had other numbers. */
  readonly number: number | null;
}

const WAGE_SUBSIDY = 'loentilskud';

export function targetGroup(person: PersonCursor, day: Day, law: Law): Answer<TargetGroupAnswer> {
  const unborn = notBorn(person, day);
  if (unborn) return unborn;
  const cite = new Citing(law);
  cite.words('maalgrupper/ydelser', day);
  const rows = spellsOn(person, day);
  const found: Found[] = [];
  for (const row of rows) {
    const each = groupOfSpell(person, row, day, cite);
    if (each && 'undecidable' in each) return each;
    if (each && !found.some(({ group }) => group === each.group)) found.push(each);
  }
  if (found.length === 0) found.push(...fromBeforeSubsidy(person, rows, day, cite));
  if (found.length > 1) {
    return undecidable(
      {
        da: 'To ydelser samme dag giver hver sin målgruppe. Ret den ene.',
        en: 'Two benefits on the same day give a target group each. Correct one of them.',
      },
      ...found.flatMap(({ facts }) => facts),
    );
  }
  const [only] = found.length === 1 ? found : rows.length === 0 ? [withoutBenefit(person, day, cite)] : [];
  if (!only) return outside(person, rows, day, cite);
  return {
    answer: { group: only.group, number: numberOf(only.group, day, cite) },
    because: [only.why, { da: `${LAW_TARGET_GROUPS[only.group].da}.`, en: `${LAW_TARGET_GROUPS[only.group].en}.` }],
    ground: cite.ground,
    facts: only.facts,
  };
}

/** The group a benefit leads to; `undefined`: none. */
function groupOfSpell(person: PersonCursor, row: number, day: Day, cite: Citing): Found | Undecidable | undefined {
  const id = benefitOf(person, row);
  if (isBenefitId(id) && validityOn(benefitFacts(id), day) === 'not-valid') {
    return undecidable(
      { da: 'Ydelsen fandtes ikke den dag.', en: 'The benefit did not exist that day.' },
      spellFact(person, row, day),
    );
  }
  if (cite.list('maalgrupper/hjaelp', day).includes(id)) return groupOfAssistance(person, row, day, cite);
  const group = cite.words('maalgrupper/ydelser', day)[id];
  if (group === undefined) return undefined;
  const name = benefitName(id);
  return {
    group: group as LawTargetGroup,
    facts: [spellFact(person, row, day)],
    why: { da: `Får ${name.da} den dag.`, en: `On ${name.en} that day.` },
  };
}

/** A wage-subsidised job keeps the group of the benefit the person came from. */
function fromBeforeSubsidy(person: PersonCursor, rows: readonly number[], day: Day, cite: Citing): Found[] {
  const subsidy = rows.find((row) => benefitOf(person, row) === WAGE_SUBSIDY);
  if (subsidy === undefined) return [];
  const { from, to } = person.spells.of;
  for (let row = subsidy - 1; row >= person.spells.start; row--) {
    if (to[row]! < from[subsidy]!) continue;
    const found = groupOfSpell(person, row, Math.min(day, to[row]! - 1), cite);
    if (found && 'group' in found) return [{ ...found, facts: [...found.facts, spellFact(person, subsidy, day)] }];
  }
  return [];
}

function withoutBenefit(person: PersonCursor, day: Day, cite: Citing): Found {
  const facts = [bornFact(person)];
  return ageOn(person.born, day) < cite.number('maalgrupper/voksen-fra', day)
    ? { group: 'under-18', facts, why: { da: 'Under 18 år og uden ydelse.', en: 'Under 18 and without benefit.' } }
    : { group: 'selvforsoergende', facts, why: { da: 'Ingen ydelse den dag.', en: 'No benefit that day.' } };
}

function outside(person: PersonCursor, rows: readonly number[], day: Day, cite: Citing): Answer<TargetGroupAnswer> {
  return {
    answer: { group: null, number: null },
    because: [{ da: 'Ydelsen er uden for målgrupperne.', en: 'The benefit is outside the target groups.' }],
    ground: cite.ground,
    facts: rows.map((row) => spellFact(person, row, day)),
  };
}

function numberOf(group: LawTargetGroup, day: Day, cite: Citing): number | null {
  if (!cite.law.covers('maalgrupper/numre', day)) return null;
  return cite.table('maalgrupper/numre', day)[group] ?? null;
}
