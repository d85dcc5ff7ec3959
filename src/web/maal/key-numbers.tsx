/** Where from, where to, where now, how far, and what it takes. Unknown is said in words. */
import type { ReactNode } from 'react';
import type { ReadingDto } from '../../api/contract/common.ts';
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import { useWords } from '../language.ts';
import { showAmount, showDifference, showPeriod } from '../show.ts';

export function KeyNumbers({ detail }: { readonly detail: GoalDetailDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { goal } = detail;
  if (goal.shape === null) return null;
  return (
    <dl className="key">
      <KeyReading
        label={t('goal.baseline')}
        reading={goal.baseline}
        note={detail.baselineNote && words.in(detail.baselineNote)}
      />
      <KeyNumber label={t('goal.target')} number={goal.target ? showAmount(goal.target, lang) : null}>
        {words.in(goal.targetText)}
      </KeyNumber>
      <KeyReading label={t('goal.newest')} reading={goal.actual} note={null} />
      <KeyNumber label={t('goal.gap')} number={goal.gap ? showDifference(goal.gap, lang) : null}>
        {goal.behind === null ? null : goal.behind ? t('overview.behind') : t('overview.ahead')}
      </KeyNumber>
      {goal.required ? (
        <KeyNumber label={t('goal.required')} number={null} wide>
          <span className="key__required">{words.in(goal.required.text)}</span>
        </KeyNumber>
      ) : null}
    </dl>
  );
}

interface KeyReadingProps {
  readonly label: string;
  readonly reading: ReadingDto | null;
  readonly note: string | null;
}

function KeyReading({ label, reading, note }: KeyReadingProps) {
  const { t, lang } = useWords();
  return (
    <KeyNumber label={label} number={reading ? showAmount(reading, lang) : null}>
      {reading ? showPeriod(reading.period, lang) : null}
      {reading?.expected ? ` · ${t('overview.expected')}` : null}
      {note ? <span className="key__note">{note}</span> : null}
    </KeyNumber>
  );
}

interface KeyNumberProps {
  readonly label: string;
  readonly number: string | null;
  /** No number of its own: the text says it all. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function KeyNumber({ label, number, wide = false, children }: KeyNumberProps) {
  const { t } = useWords();
  return (
    <div className={`key__item${wide ? ' key__item--wide' : ''}`}>
      <dt>{label}</dt>
      <dd>
        {number ? <span className="key__number">{number}</span> : null}
        {number || wide ? null : <span className="key__unknown">{t('overview.unknown')}</span>}
        <span className="key__about">{children}</span>
      </dd>
    </div>
  );
}
