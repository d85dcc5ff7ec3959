/** The register's figure beside the published one: how far apart, and what may be the cause. */
import type { PeriodSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import { newest, type Observation, sameDays } from '../evaluate/observation.ts';
import type { Quantity, Reading } from '../evaluation.ts';
import { DIFFERENCES } from '../goal-register.ts';
import { dayName, forPeriod, numberOf, unitName } from '../words.ts';
import type { CountedGoal } from './passes.ts';

/** Why two figures of one thing may differ. */
export const CAUSES = {
  ...DIFFERENCES,
  period: { da: 'Periode', en: 'Period' },
  'as-of': { da: 'Opgjort på hver sin dag', en: 'Counted on different days' },
  provisional: { da: 'Foreløbigt tal', en: 'Provisional figure' },
  unknown: { da: 'Mangler i registret', en: 'Missing in the register' },
  synthetic: { da: 'Opdigtet register', en: 'Made-up register' },
} as const;
export type CauseKind = keyof typeof CAUSES;

export interface Cause {
  readonly about: CauseKind;
  readonly text: Text;
}

export interface Comparison {
  /** The newest figure that was published, and the register's about the same period or else its newest. */
  readonly published: Reading;
  readonly register: Reading;
  /** Register minus published; `null` where the two are not about the same period in the same unit. */
  readonly difference: Quantity | null;
  readonly percent: number | null;
  readonly causes: readonly Cause[];
}

/** `null`: one of the two is not known. */
export function compare(
  published: readonly Observation[],
  register: readonly Observation[],
  counted: CountedGoal,
  isSynthetic: boolean,
): Comparison | null {
  const pair = pairOf(published, register);
  if (!pair) return null;
  const [theirs, ours] = pair;
  const inSameUnit = theirs.unit === ours.unit;
  const isAlike = inSameUnit && sameDays(theirs.period, ours.period);
  const difference = isAlike ? ours.value - theirs.value : null;
  return {
    published: theirs,
    register: ours,
    difference: difference === null ? null : { value: difference, unit: unitOfDifference(theirs) },
    percent: difference === null || theirs.value === 0 ? null : (difference / theirs.value) * 100,
    causes: [
      ...(inSameUnit ? [] : [unitCause(theirs, ours)]),
      ...(sameDays(theirs.period, ours.period) ? [] : [periodCause(theirs.period, ours.period)]),
      ...(counted.answered.fit === 'near' ? counted.answered.differs : []),
      ...asOfCause(theirs),
      ...unknownCause(counted, ours),
      ...(isSynthetic ? [SYNTHETIC] : []),
    ],
  };
}

/** The newest two about the same days and in one unit; else the newest of each. */
function pairOf(
  published: readonly Observation[],
  register: readonly Observation[],
): [Observation, Observation] | null {
  const alike = published.flatMap((theirs) => {
    const ours = register.find((each) => each.unit === theirs.unit && sameDays(each.period, theirs.period));
    return ours ? [{ theirs, ours }] : [];
  });
  const latest = newest(alike.map(({ theirs }) => theirs));
  const pair = alike.find(({ theirs }) => theirs === latest);
  if (pair) return [pair.theirs, pair.ours];
  const [theirs, ours] = [newest(published), newest(register)];
  return theirs && ours ? [theirs, ours] : null;
}

function unitOfDifference({ unit }: Reading): Quantity['unit'] {
  return unit === 'percent' ? 'percentage-points' : unit;
}

function unitCause(theirs: Reading, ours: Reading): Cause {
  const [one, other] = [unitName(theirs.unit), unitName(ours.unit)];
  return {
    about: 'unit',
    text: {
      da: `Det offentliggjorte tal er i ${one.da}, registrets i ${other.da}; de kan ikke trækkes fra hinanden.`,
      en: `The published figure is in ${one.en}, that of the register in ${other.en}; they cannot be subtracted.`,
    },
  };
}

function periodCause(theirs: PeriodSpan, ours: PeriodSpan): Cause {
  const [one, other] = [forPeriod(theirs), forPeriod(ours)];
  return {
    about: 'period',
    text: {
      da: `De to tal er om hver sin tid: det offentliggjorte ${one.da}, registrets ${other.da}.`,
      en: `The two are about different times: the published figure is ${one.en}, that of the register ${other.en}.`,
    },
  };
}

/** A register is counted with what has been recorded since. */
function asOfCause({ figure, knownFrom }: Observation): Cause[] {
  const when = dayName(knownFrom);
  const later: Cause = {
    about: 'as-of',
    text: {
      da: `Det offentliggjorte tal er, som det var kendt ${when.da}. Registret regner også med det, der er rettet siden.`,
      en: `The published figure is as it was known on ${when.en}. The register also counts what was corrected since.`,
    },
  };
  if (figure?.status !== 'provisional') return [later];
  return [
    {
      about: 'provisional',
      text: { da: 'Det offentliggjorte tal er foreløbigt.', en: 'The published figure is provisional.' },
    },
    later,
  ];
}

/** Things that lack the fact they are counted by are no part of the register's figure. */
function unknownCause({ measure, figures, answered }: CountedGoal, ours: Observation): Cause[] {
  if (!measure.unknown || answered.at) return [];
  const counted = figures.find(({ period }) => sameDays({ from: period, to: period }, ours.period));
  if (!counted || counted.unknown === 0) return [];
  const number = numberOf(counted.unknown, 'persons');
  return [
    {
      about: 'unknown',
      text: {
        da: `Registret mangler noget for ${number.da} ${measure.unknown.da}; de er talt for sig.`,
        en: `The register lacks something of ${number.en} ${measure.unknown.en}; they are counted apart.`,
      },
    },
  ];
}

const SYNTHETIC: Cause = {
  about: 'synthetic',
  text: {
    da: 'Registret er opdigtet til at prøve med. Personerne findes ikke, og tallet siger intet om kommunen.',
    en: 'The register is made up to try with. The persons do not exist, and the figure says nothing of the municipality.',
  },
};
