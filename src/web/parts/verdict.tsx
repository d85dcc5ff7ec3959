/** A verdict as colour, icon and word; never as colour alone. */
import type { NotMeasurable, Verdict } from '../../core/verdict.ts';
import type { Words } from '../language.ts';
import { useWords } from '../language.ts';
import { Icon, type IconName } from './icon.tsx';
import './verdict.css';

/** In the order a leader reads them: what needs action first. */
export const VERDICT_ORDER = [
  'missed',
  'at-risk',
  'on-track',
  'met',
  'not-measurable',
  'evidence',
] as const satisfies Verdict[];

export function verdictIcon(verdict: Verdict): IconName {
  switch (verdict) {
    case 'met':
      return 'check';
    case 'on-track':
      return 'arrow-up-right';
    case 'at-risk':
      return 'warning';
    case 'missed':
      return 'cross';
    case 'not-measurable':
      return 'question';
    case 'evidence':
      return 'document';
  }
}

export function verdictWord(verdict: Verdict, { t }: Words): string {
  switch (verdict) {
    case 'met':
      return t('verdict.met');
    case 'on-track':
      return t('verdict.on-track');
    case 'at-risk':
      return t('verdict.at-risk');
    case 'missed':
      return t('verdict.missed');
    case 'not-measurable':
      return t('verdict.not-measurable');
    case 'evidence':
      return t('verdict.evidence');
  }
}

/** Why a goal cannot be measured, as the end of "cannot be measured: …". */
export function whyWord(why: NotMeasurable, { t }: Words): string {
  switch (why) {
    case 'no-figure':
      return t('why.no-figure');
    case 'no-figure-yet':
      return t('why.no-figure-yet');
    case 'baseline-missing':
      return t('why.baseline-missing');
    case 'definition-open':
      return t('why.definition-open');
    case 'unit-differs':
      return t('why.unit-differs');
    case 'comparison-missing':
      return t('why.comparison-missing');
    case 'condition-undecided':
      return t('why.condition-undecided');
    case 'condition-not-fulfilled':
      return t('why.condition-not-fulfilled');
    case 'not-known-then':
      return t('why.not-known-then');
  }
}

interface Props {
  readonly verdict: Verdict;
  readonly large?: boolean;
}

export function VerdictMark({ verdict, large = false }: Props) {
  const words = useWords();
  return (
    <span className={`verdict verdict--${verdict}${large ? ' verdict--large' : ''}`}>
      <span className="verdict__icon">
        <Icon name={verdictIcon(verdict)} />
      </span>
      {verdictWord(verdict, words)}
    </span>
  );
}
