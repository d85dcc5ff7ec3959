/**
 * What one weekly code of the DREAM register means. DREAM holds one code for each person and week; only one fits, so it is
 * made for stretches on a benefit and not for counting how many receive it.
 */
import type { BenefitId } from '../benefits/benefits.ts';
import type { Confidence } from '../confidence.ts';
import type { Text } from '../text.ts';

/** Kinds and sectors are spelled as in the register exchange format. */
export interface DreamActivity {
  readonly kind:
    | 'vejledning-opkvalificering'
    | 'ordinaer-uddannelse'
    | 'loentilskud'
    | 'virksomhedspraktik'
    | 'nytteindsats';
  readonly sector?: 'privat' | 'offentlig';
}

/** `no-benefit`: employed or self-supporting; `tilbagetraekning`: an old early retirement scheme; `left`: abroad or dead. */
export type DreamGroup = BenefitId | 'no-benefit' | 'tilbagetraekning' | 'left';

export interface DreamCode {
  /** As in the register, without blanks; empty is a week without a code. */
  readonly code: string;
  readonly label: Text;
  readonly group: DreamGroup;
  readonly readiness?: 'jobparat' | 'aktivitetsparat' | 'aabenlyst-uddannelsesparat';
  readonly activity?: DreamActivity;
  /** `low`: remembered, not found in a code table. */
  readonly confidence: Confidence;
  readonly note?: Text;
}
