/** SD-04: the fast track, which employer or employee can ask for in the first weeks of absence. */
import type { Day } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import { type Answer, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { both, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface FastTrack {
  readonly available: boolean;
  /** The last day of the talk with the municipality; `null`: too late to ask. */
  readonly talkBy: Day | null;
}

/** Asked within five weeks of the first day of absence, that day counted: the talk is due two weeks after the request. */
export function fastTrack(firstAbsence: Day, askedOn: Day, law: Law): Answer<FastTrack> {
  const [absent, asked] = [firstAbsence, askedOn].map((on) => both((language) => displayDay(on, language)));
  const facts = [
    given({ da: `Første sygedag ${absent!.da}`, en: `First day of absence ${absent!.en}` }),
    given({ da: `Anmodet ${asked!.da}`, en: `Asked for ${asked!.en}` }),
  ];
  if (askedOn < firstAbsence) {
    return undecidable(
      { da: 'Anmodningen ligger før første sygedag.', en: 'The request lies before the first day of absence.' },
      ...facts,
    );
  }
  const cite = new Citing(law);
  const weeks = cite.number('sygedagpenge/fast-track-uger', firstAbsence);
  const available = askedOn < firstAbsence + weeks * 7;
  const talkBy = available ? askedOn + cite.number('sygedagpenge/fast-track-svar-uger', askedOn) * 7 : null;
  return {
    answer: { available, talkBy },
    because: [
      available
        ? { da: `Anmodet inden for ${weeks} uger.`, en: `Asked for within ${weeks} weeks.` }
        : { da: `Anmodet efter ${weeks} uger.`, en: `Asked for after ${weeks} weeks.` },
    ],
    ground: cite.ground,
    facts,
  };
}
