/** What is counted, of whom, when, by whom. */
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import { UNITS } from '../../core/unit.ts';
import { useWords, type Words } from '../language.ts';

export function Definition({ detail }: { readonly detail: GoalDetailDto }) {
  const words = useWords();
  const { t } = words;
  const { measure, notes } = detail;
  const optional = measure
    ? ([
        [t('definition.population'), measure.population],
        [t('definition.numerator'), measure.numerator],
        [t('definition.denominator'), measure.denominator],
        [t('definition.window'), measure.window],
        [t('definition.source'), measure.source],
      ] as const)
    : [];
  return (
    <section aria-labelledby="definition">
      <h2 id="definition">{t('definition.heading')}</h2>
      {measure ? (
        <dl className="facts">
          <dt>{t('definition.what')}</dt>
          <dd>{words.in(measure.what)}</dd>
          <dt>{t('definition.unit')}</dt>
          <dd>{UNITS[measure.unit][words.lang]}</dd>
          <dt>{t('definition.statistic')}</dt>
          <dd>{statisticWord(measure.statistic, words)}</dd>
          {optional.map(([label, text]) =>
            text ? (
              <div key={label} className="facts__pair">
                <dt>{label}</dt>
                <dd>{words.in(text)}</dd>
              </div>
            ) : null,
          )}
        </dl>
      ) : (
        <p>{t('definition.none')}</p>
      )}
      {notes ? <p className="note">{words.in(notes)}</p> : null}
    </section>
  );
}

function statisticWord(statistic: string, { t }: Words): string {
  switch (statistic) {
    case 'average':
      return t('statistic.average');
    case 'year-end':
      return t('statistic.year-end');
    case 'cumulative':
      return t('statistic.cumulative');
    case 'cohort':
      return t('statistic.cohort');
    case 'annual-figure':
      return t('statistic.annual-figure');
    case 'change':
      return t('statistic.change');
    default:
      return t('statistic.not-stated');
  }
}
