/** Where the goal stands in the plan. */
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import { useWords } from '../language.ts';
import { Lines } from '../parts/lines.tsx';

export function GoalSource({ detail }: { readonly detail: GoalDetailDto }) {
  const { t } = useWords();
  const { source, goal } = detail;
  return (
    <section aria-labelledby="kilde">
      <h2 id="kilde">{t('source.heading')}</h2>
      <dl className="facts">
        <dt>{t('source.place')}</dt>
        <dd>
          <Lines lines={source.lines} />
        </dd>
        {source.restated.length > 0 ? (
          <>
            <dt>{t('source.restated')}</dt>
            <dd>
              <Lines lines={source.restated} />
            </dd>
          </>
        ) : null}
        <dt>{t('source.file')}</dt>
        <dd>
          <code>{source.file}</code>
        </dd>
        <dt>{t('source.id')}</dt>
        <dd>
          <code>{goal.id}</code>
        </dd>
      </dl>
    </section>
  );
}
