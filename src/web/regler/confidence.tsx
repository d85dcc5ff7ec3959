/** How sure a version of the law is, in a word. Lower confidence says "not verified". */
import type { LawVersionDto } from '../../api/contract/rules.ts';
import type { Words } from '../language.ts';
import { useWords } from '../language.ts';

export type Confidence = LawVersionDto['confidence'];

export function confidenceWord(confidence: Confidence, { t }: Words): string {
  switch (confidence) {
    case 'V':
      return t('regler.verified');
    case 'P':
      return t('regler.partly-verified');
    case 'K':
    case 'D':
      return t('regler.not-verified');
    case 'X':
      return t('regler.to-be-decided');
  }
}

export function ConfidenceBadge({ confidence }: { readonly confidence: Confidence }) {
  const words = useWords();
  return <span className={`sure sure--${confidence}`}>{confidenceWord(confidence, words)}</span>;
}
