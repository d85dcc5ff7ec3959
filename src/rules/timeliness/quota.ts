/** TM-04: the 75 per cent rules: whether they are kept, and how many may still be exempted. */
import { addMonths, type Day, printDay } from '../../core/day.ts';
import { daysOf, type Grain, periodOfDay } from '../../core/period.ts';
import type { Answer } from '../answer.ts';
import type { LawTargetGroup } from '../benefits/target-group-names.ts';
import { Citing } from '../citing.ts';
import { given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { checked, isAtLeast, type Share, shareText } from './share.ts';

export interface Quota {
  readonly served: number;
  readonly size: number;
  readonly met: boolean;
}

/** Whether enough of a pool have been served. For offers the groups are one pool: add them with `poolOf`. */
export function quotaMet(pool: Share, day: Day, law: Law): Answer<Quota> {
  const cite = new Citing(law);
  const { part, of } = checked(pool);
  const least = cite.number('rettidighed/pulje-andel', day);
  const share = shareText(pool);
  return {
    answer: { served: part, size: of, met: isAtLeast(pool, least) },
    because: [
      {
        da: `${share.da} er nået; mindst ${least / 10} pct. kræves.`,
        en: `${share.en} reached; at least ${least / 10} per cent is required.`,
      },
    ],
    ground: cite.ground,
    facts: [given({ da: `${part} af ${of}`, en: `${part} of ${of}` })],
  };
}

export interface PoolMember {
  readonly group: LawTargetGroup;
  /** Under the duty to work (arbejdspligt): not in the pool. */
  readonly dutyToWork: boolean;
  readonly served: boolean;
  /** Found able to find work alone, after an individual assessment. */
  readonly exempt: boolean;
  /** First day of the course. */
  readonly from: Day;
}

/** Those in the pool of offers on a day, and how many of them have had one. */
export function poolOf(members: readonly PoolMember[], day: Day, law: Law): Share {
  const inside = insideOf(members, law.list('rettidighed/pulje-tilbud', day));
  return { part: inside.filter(({ served }) => served).length, of: inside.length };
}

export interface QuotaLeft {
  /** Exempted so far in the period. */
  readonly exempted: number;
  /** How many of those not yet served or exempted may be exempted. */
  readonly mayExempt: number;
  /** First and last day of the period. */
  readonly from: string;
  readonly through: string;
}

const GRAINS: Readonly<Record<string, Grain>> = { kvartal: 'quarter', halvaar: 'half-year', aar: 'year' };

/** How many may still be exempted in the period of the day. Period and entry are open (`rules/undecided`). */
export function quotaLeft(members: readonly PoolMember[], day: Day, law: Law): Answer<QuotaLeft> {
  const cite = new Citing(law);
  const period = daysOf(periodOfDay(GRAINS[cite.word('rettidighed/pulje-periode', day)]!, day));
  const months =
    cite.word('rettidighed/pulje-fra', day) === 'foerste-dag' ? 0 : cite.number('rettidighed/pulje-maaneder', day);
  const inside = insideOf(members, cite.list('rettidighed/pulje-tilbud', day)).filter(({ from }) => {
    const entry = addMonths(from, months);
    return period.from <= entry && entry < period.to;
  });
  const least = cite.number('rettidighed/pulje-andel', day);
  const allowed = Math.floor((inside.length * (1000 - least)) / 1000);
  const exempted = inside.filter(({ exempt, served }) => exempt && !served).length;
  const open = inside.filter(({ exempt, served }) => !exempt && !served).length;
  const mayExempt = Math.max(0, Math.min(allowed - exempted, open));
  return {
    answer: { exempted, mayExempt, from: printDay(period.from), through: printDay(period.to - 1) },
    because: [
      {
        da: `${inside.length} i puljen, højst ${allowed} må fritages; ${exempted} er fritaget.`,
        en: `${inside.length} in the pool, ${allowed} at most may be exempted; ${exempted} are.`,
      },
    ],
    ground: cite.ground,
    facts: [given({ da: `${members.length} personer`, en: `${members.length} persons` })],
  };
}

function insideOf(members: readonly PoolMember[], groups: readonly string[]): PoolMember[] {
  return members.filter(({ group, dutyToWork }) => groups.includes(group) && !dutyToWork);
}
