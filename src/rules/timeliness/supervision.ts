/** TM-03: intensified supervision (skærpet tilsyn) of a municipality, while it lived. */
import type { Day } from '../../core/day.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { checked, isAtLeast, type Share, shareText } from './share.ts';

export interface SupervisionFacts {
  /** Share on public support, and the share the ministry's model expects, in thousandths. */
  readonly onSupport: number;
  readonly expected: number;
  /** Of those with a year's seniority: without an active offer and without enough hours of work in the last year. */
  readonly withoutOfferOrHours: Share;
  /** Of those with a year's seniority: without the required talks in the last year. */
  readonly withoutTalks: Share;
}

export interface Supervision {
  readonly focus1Met: boolean;
  readonly focus2Met: boolean;
  /** More on support than expected, and a focus measure that is not met. */
  readonly canBeSupervised: boolean;
}

export function supervision(facts: SupervisionFacts, day: Day, law: Law): Answer<Supervision> {
  const cite = new Citing(law);
  const [one, two] = [checked(facts.withoutOfferOrHours), checked(facts.withoutTalks)];
  const focus1Met = isBelow(one, cite.number('rettidighed/tilsyn-fokusmaal-1', day));
  const focus2Met = isBelow(two, cite.number('rettidighed/tilsyn-fokusmaal-2', day));
  const isAboveExpected = facts.onSupport > facts.expected;
  const [first, second] = [shareText(one), shareText(two)];
  return {
    answer: { focus1Met, focus2Met, canBeSupervised: isAboveExpected && !(focus1Met && focus2Met) },
    because: [
      isAboveExpected
        ? { da: 'Flere på offentlig forsørgelse end forventet.', en: 'More on public support than expected.' }
        : { da: 'Ikke flere på offentlig forsørgelse end forventet.', en: 'No more on public support than expected.' },
      { da: `Uden tilbud og timer: ${first.da}`, en: `Without offer and hours: ${first.en}` },
      { da: `Uden nok samtaler: ${second.da}`, en: `Without enough talks: ${second.en}` },
    ],
    ground: cite.ground,
    facts: [
      given({
        da: `${facts.onSupport / 10} pct. på forsørgelse, ${facts.expected / 10} forventet`,
        en: `${facts.onSupport / 10} per cent on support, ${facts.expected / 10} expected`,
      }),
    ],
  };
}

function isBelow(share: Share, limit: number): boolean {
  return share.of === 0 || !isAtLeast(share, limit);
}
