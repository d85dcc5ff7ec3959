/** What a measure counts, who defines it so, which files it is counted from, and which goals of plans it answers. */
import type { CataloguedMeasureDto } from '../../api/contract/measures.ts';
import { useWords } from '../language.ts';
import { GoalsOf } from './catalogue-page.tsx';

export function MeasureDefinition({ measure }: { readonly measure: CataloguedMeasureDto }) {
  const words = useWords();
  const { t } = words;
  const { id, definition, source, needs, unknown, goals } = measure;
  return (
    <section aria-labelledby="definition" className="measure-definition">
      <h2 id="definition">{t('measures.definition')}</h2>
      <p className="measure-definition__text">{words.in(definition)}</p>
      <dl className="facts">
        <dt>{t('measures.defined-by')}</dt>
        <dd>{words.in(source)}</dd>
        <dt>{t('measures.counted-from')}</dt>
        <dd>
          <code>{needs.map((file) => `${file}.csv`).join(', ')}</code>
        </dd>
        {unknown ? (
          <>
            <dt>{t('measures.counted-apart')}</dt>
            <dd>{words.in(unknown)}</dd>
          </>
        ) : null}
        <dt>{t('measures.id')}</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </dl>
      {goals.length > 0 ? <GoalsOf measure={measure} /> : null}
    </section>
  );
}
