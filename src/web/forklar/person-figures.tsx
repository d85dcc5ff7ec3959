/** Every figure that a person counts in; each leads to why. */
import { Link } from '@tanstack/react-router';
import type { PersonFiguresDto } from '../../api/contract/explanations.ts';
import { useWords } from '../language.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { showPeriod } from '../show.ts';
import type { ExplainSearch } from './explain-address.ts';
import { showAdded } from './show-added.ts';

export function PersonFigures({ figures }: { readonly figures: PersonFiguresDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { counts, countsNot } = figures;
  return (
    <section aria-labelledby="taeller">
      <h2 id="taeller">{t('explain.counts-in', { count: counts.length })}</h2>
      {counts.length === 0 ? <p className="nothing">{t('explain.counts-in-none')}</p> : null}
      {counts.length === 0 ? null : (
        <ScrollRegion label={t('explain.table')}>
          <table className="table table--compact">
            <caption className="sr-only">{t('explain.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('explain.measure')}</th>
                <th scope="col">{t('explain.periods')}</th>
                <th scope="col">{t('explain.adds')}</th>
              </tr>
            </thead>
            <tbody>
              {counts.map(({ measure, from, to, rows }) => (
                <tr key={measure.id}>
                  <th scope="row">
                    <Link
                      from="/$lang/forklar"
                      to="."
                      search={(old) => ({ ...old, maaling: measure.id, fra: from, til: to }) as ExplainSearch}
                    >
                      {words.in(measure.title)}
                    </Link>
                  </th>
                  <td>{periodsOf(rows.map(({ period }) => period))}</td>
                  <td>{showAdded(measure, rows.at(-1)!, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <details className="explain-rest">
        <summary>{t('explain.counts-not', { count: countsNot.length })}</summary>
        <ul className="plain-list">
          {countsNot.map(({ id, title }) => (
            <li key={id}>{words.in(title)}</li>
          ))}
        </ul>
      </details>
    </section>
  );

  function periodsOf(all: readonly string[]): string {
    const [first, last] = [all[0]!, all.at(-1)!];
    if (first === last) return showPeriod(first, lang);
    return t('explain.periods-of', {
      count: new Set(all).size,
      from: showPeriod(first, lang),
      to: showPeriod(last, lang),
    });
  }
}
