/** A benefit that a person can live on, and the facts about it that rules, measures and imports ask for. */
import type { Confidence } from '../confidence.ts';
import type { Day } from '../day.ts';
import type { Month } from '../month.ts';
import { daysOf, lastDayOf, type Period } from '../period.ts';
import type { Text } from '../text.ts';

/** A limit is a day, or a whole year where the sources give no more; `open`: no limit is known and none is needed. */
export interface Validity {
  readonly from: Period | 'open';
  /** The last day or year, included; `unknown`: the benefit is historic, but when it ended is not known. */
  readonly through: Period | 'open' | 'unknown';
}

/** Who ends up paying: state reimbursement to the municipality, municipal co-financing of a payment by others, neither. */
type Financing = 'refusion' | 'medfinansiering' | 'none';

/** `as-main-benefit`: counted with the benefit the person came from. */
type GrossUnemployment = 'all' | 'job-ready' | 'as-main-benefit' | 'none';

/** Tables about the benefit on Jobindsats carry this prefix in the months given (`null`: no limit). */
export interface JobindsatsPrefix {
  readonly prefix: string;
  readonly from: Month | null;
  readonly through: Month | null;
}

export interface BenefitFacts {
  readonly label: Text;
  readonly valid: Validity;
  readonly financing: Financing;
  readonly financingConfidence: Confidence;
  /** Counts in "offentlig forsørgelse" as Jobindsats has measured it. */
  readonly publicSupport: boolean;
  readonly grossUnemployment: GrossUnemployment;
  readonly jobindsats: readonly JobindsatsPrefix[];
  /** Of label, validity, public support and unemployment; financing has its own. */
  readonly confidence: Confidence;
  readonly note?: Text;
}

/**
 * Whether the benefit existed on a day. `unknown` inside a year that is all the sources give, and after the start of a
 * benefit whose end is not known: an import accepts it and says so; only `not-valid` is a mistake. The limits of a benefit
 * whose `confidence` is not `high` may themselves be off.
 */
export function validityOn({ valid }: Pick<BenefitFacts, 'valid'>, day: Day): 'valid' | 'not-valid' | 'unknown' {
  const begun = hasBegun(valid.from, day);
  const notOver = isNotOver(valid.through, day);
  if (begun === 'no' || notOver === 'no') return 'not-valid';
  return begun === 'yes' && notOver === 'yes' ? 'valid' : 'unknown';
}

function hasBegun(limit: Validity['from'], day: Day): 'yes' | 'no' | 'unknown' {
  if (limit === 'open') return 'yes';
  if (day < daysOf(limit).from) return 'no';
  return day >= lastDayOf(limit) ? 'yes' : 'unknown';
}

function isNotOver(limit: Validity['through'], day: Day): 'yes' | 'no' | 'unknown' {
  if (limit === 'open') return 'yes';
  if (limit === 'unknown') return 'unknown';
  if (day > lastDayOf(limit)) return 'no';
  return day <= daysOf(limit).from ? 'yes' : 'unknown';
}
