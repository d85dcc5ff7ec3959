/**
 * What looks wrong with new figures beside the last good ones. Any finding stops their publication until a person has
 * accepted it, or said which new label is which old one; the last good figures stay meanwhile.
 */
import type { Text } from '../../core/text.ts';

export const FINDING_KINDS = {
  'no-figures': { da: 'Ingen tal', en: 'No figures' },
  'column-changed': { da: 'Ændret kolonne', en: 'Changed column' },
  'unit-changed': { da: 'Ændret enhed', en: 'Changed unit' },
  'label-gone': { da: 'Etiket væk', en: 'Label gone' },
  'period-gone': { da: 'Periode væk', en: 'Period gone' },
  'level-jump': { da: 'Spring i niveau', en: 'Jump in level' },
  'total-differs': { da: 'Total passer ikke med delene', en: 'Total differs from its parts' },
} as const satisfies Record<string, Text>;
export type FindingKind = keyof typeof FINDING_KINDS;

export interface Finding {
  readonly kind: FindingKind;
  /** The same for the same finding on the same figures: what a person accepts. */
  readonly key: string;
  readonly text: Text;
  /** A label that may have been renamed: what to map, and what it could be mapped to. */
  readonly rename?: { readonly dimension: string; readonly from: string; readonly candidates: readonly string[] };
}
