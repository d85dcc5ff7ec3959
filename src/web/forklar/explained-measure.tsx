/** One figure, period by period: what the person adds, why, by which facts and which law. */
import { Link } from '@tanstack/react-router';
import type { ExplanationDto } from '../../api/contract/explanations.ts';
import { useWords } from '../language.ts';
import { showDay, showPeriod } from '../show.ts';
import type { ExplainSearch } from './explain-address.ts';
import { showAdded } from './show-added.ts';

type Period = ExplanationDto['periods'][number];

export function ExplainedMeasure({ explanation }: { readonly explanation: ExplanationDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { measure, asOf, periods, notMeasurable } = explanation;
  return (
    <section aria-labelledby="forklaring">
      <p>
        <Link
          from="/$lang/forklar"
          to="."
          search={(old) => ({ ...old, maaling: undefined, fra: undefined, til: undefined }) as unknown as ExplainSearch}
        >
          {t('explain.back')}
        </Link>
      </p>
      <h2 id="forklaring">{words.in(measure.title)}</h2>
      <details className="explain-rest">
        <summary>{t('measures.definition')}</summary>
        <p>{words.in(measure.definition)}</p>
        <p className="quiet">{t('measures.source', { source: words.in(measure.source) })}</p>
      </details>
      <p>
        <Link to="/$lang/maalinger/$measure" params={{ lang, measure: measure.id }} search={{}}>
          {t('explain.to-measure')}
        </Link>
      </p>
      {notMeasurable ? <p className="nothing">{words.in(notMeasurable)}</p> : null}
      <ol className="explained">
        {periods.map((period) => (
          <ExplainedPeriod key={period.period} period={period} measure={measure} />
        ))}
      </ol>
      <p className="quiet">{t('measures.counted-as-of', { day: showDay(asOf, lang) })}</p>
    </section>
  );
}

function ExplainedPeriod({
  period,
  measure,
}: {
  readonly period: Period;
  readonly measure: ExplanationDto['measure'];
}) {
  const words = useWords();
  const { t, lang } = words;
  const { rows, because, facts, parts, ground } = period;
  const shown = rows.map((row) => showAdded(measure, row, words));
  return (
    <li className={rows.length > 0 ? 'explained__period' : 'explained__period explained__period--none'}>
      <h3 className="explained__heading">
        {showPeriod(period.period, lang)}{' '}
        <span className="explained__adds">{shown.length > 0 ? shown.join('; ') : t('explain.does-not-count')}</span>
      </h3>
      <ul className="explained__because">
        {because.map((text) => (
          <li key={text.da}>{words.in(text)}</li>
        ))}
      </ul>
      <Facts title={t('explain.facts')} texts={facts.map((text) => words.in(text))} />
      <Facts
        title={t('explain.groups')}
        texts={parts.map(
          (part) => `${words.in(part.title)}: ${words.in(part.name)} (${showAdded(measure, part, words)})`,
        )}
      />
      <Facts
        title={t('explain.law')}
        texts={ground.map(({ title, act, section }) => [words.in(title), act, section].filter(Boolean).join(', '))}
      />
    </li>
  );
}

function Facts({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <details className="explain-rest">
      <summary>
        {title} ({texts.length})
      </summary>
      <ul className="plain-list">
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
