/** KF-03: who is outside the contact course, and who is outside offers as well (mindre intensiv indsats). */
import type { Day } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import { type Answer, undecidable } from '../answer.ts';
import type { LawTargetGroup } from '../benefits/target-group-names.ts';
import { Citing } from '../citing.ts';
import { ruleErrors } from '../errors.ts';
import { both, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface ExemptionClaim {
  /** One of the words of `kontaktforloeb/fritaget`, `…/fritaget-start-uger` or `…/mindre-intensiv`. */
  readonly ground: string;
  readonly group: LawTargetGroup;
  /** The day it was shown that something begins soon. */
  readonly shownOn: Day;
  /** First day of it; left out where nothing has to begin. */
  readonly startsOn?: Day;
}

export interface Exemption {
  readonly talks: boolean;
  readonly offers: boolean;
}

const NONE: Exemption = { talks: false, offers: false };

/** Refuses a ground that does not exist (`rules/impossible-input`). */
export function exemption(claim: ExemptionClaim, law: Law): Answer<Exemption> {
  const cite = new Citing(law);
  const { ground, group, shownOn, startsOn } = claim;
  const always = cite.list('kontaktforloeb/fritaget', shownOn);
  const soon = cite.table('kontaktforloeb/fritaget-start-uger', shownOn);
  const less = cite.list('kontaktforloeb/mindre-intensiv', shownOn);
  const known = [...new Set([...always, ...Object.keys(soon), ...less])];
  if (!known.includes(ground)) {
    throw ruleErrors.create('rules/impossible-input', {
      what: 'Grunden',
      whatEn: 'The ground',
      value: ground,
      expected: `Brug en af: ${known.join(', ')}.`,
      expectedEn: `Use one of: ${known.join(', ')}.`,
    });
  }
  const shown = both((language) => displayDay(shownOn, language));
  const facts = [given({ da: `${ground}, vist ${shown.da}`, en: `${ground}, shown ${shown.en}` })];
  const weeks = soon[ground];
  if (weeks !== undefined && startsOn === undefined) {
    return undecidable({ da: 'Det mangler, hvornår det begynder.', en: 'It is missing when it begins.' }, ...facts);
  }
  const isSoon = weeks === undefined || startsOn! <= shownOn + weeks * 7;
  const isBarred =
    ground === 'uddannelse' && cite.list('kontaktforloeb/mindre-intensiv-ikke-uddannelse', shownOn).includes(group);
  const isExempt = isSoon && !isBarred;
  return {
    answer: isExempt ? { talks: true, offers: less.includes(ground) } : NONE,
    because: [
      isBarred
        ? { da: 'Uddannelse fritager ikke målgruppen.', en: 'Education does not exempt the target group.' }
        : weeks === undefined
          ? { da: 'Grunden fritager.', en: 'The ground exempts.' }
          : isSoon
            ? { da: `Begynder inden for ${weeks} uger.`, en: `Begins within ${weeks} weeks.` }
            : { da: `Begynder om mere end ${weeks} uger.`, en: `Begins in more than ${weeks} weeks.` },
    ],
    ground: cite.ground,
    facts,
  };
}
