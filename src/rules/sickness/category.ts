/** SD-02: the visitation category of a sickness case, as the law of the day knows it. */
import type { Day } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { both, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export type SicknessCategory = 'kategori-1' | 'kategori-2' | 'kategori-3';

/** What a category recorded earlier is on a day: an abolished one has become another. */
export function categoryOn(recorded: SicknessCategory, day: Day, law: Law): Answer<SicknessCategory> {
  const cite = new Citing(law);
  const facts = [given({ da: `Registreret ${recorded}`, en: `Recorded ${recorded}` })];
  if (cite.list('sygedagpenge/kategorier', day).includes(recorded)) {
    const because = [{ da: 'Kategorien findes den dag.', en: 'The category exists that day.' }];
    return { answer: recorded, because, ground: cite.ground, facts };
  }
  const answer = cite.words('sygedagpenge/kategori-omlagt', day)[recorded] as SicknessCategory;
  const because = [
    {
      da: `${recorded} er afskaffet og er blevet ${answer}.`,
      en: `${recorded} is abolished and has become ${answer}.`,
    },
  ];
  return { answer, because, ground: cite.ground, facts };
}

export interface SicknessOutlook {
  readonly firstAbsence: Day;
  /** Expected first day of full recovery. */
  readonly recoveredOn: Day;
  /** Other problems that need an effort across disciplines. */
  readonly otherProblems: boolean;
}

/** The category a case belongs to. The eighth week counted from the first day of absence is inside. */
export function categoryOf(
  { firstAbsence, recoveredOn, otherProblems }: SicknessOutlook,
  day: Day,
  law: Law,
): Answer<SicknessCategory> {
  const cite = new Citing(law);
  const categories = cite.list('sygedagpenge/kategorier', day);
  const weeks = cite.number('sygedagpenge/kategori-1-uger', firstAbsence);
  const soon = recoveredOn <= firstAbsence + weeks * 7;
  const answer = soon ? 'kategori-1' : otherProblems && categories.includes('kategori-3') ? 'kategori-3' : 'kategori-2';
  const [absent, back] = [firstAbsence, recoveredOn].map((on) => both((language) => displayDay(on, language)));
  return {
    answer,
    because: [
      soon
        ? { da: `Rask inden ${weeks} uger.`, en: `Recovered within ${weeks} weeks.` }
        : { da: `Rask efter mere end ${weeks} uger.`, en: `Recovered after more than ${weeks} weeks.` },
    ],
    ground: cite.ground,
    facts: [
      given({
        da: `Syg fra ${absent!.da}, ventes rask ${back!.da}`,
        en: `Sick from ${absent!.en}, expected to recover on ${back!.en}`,
      }),
    ],
  };
}
