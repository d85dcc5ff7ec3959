/** What was taken in, the newest first. */
import { useQuery } from '@tanstack/react-query';
import { ApiFailure } from '../api.ts';
import { useWords } from '../language.ts';
import { showCount } from '../maalinger/show-value.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { importsQuery } from './queries.ts';
import { showInstant } from './show-instant.ts';

export function History({ municipality }: { readonly municipality: string }) {
  const words = useWords();
  const { t, lang } = words;
  const { data: imports, error } = useQuery(importsQuery(municipality));
  return (
    <section aria-labelledby="historik">
      <h2 id="historik">{t('data.history')}</h2>
      {error instanceof ApiFailure ? (
        <p className="quiet">{error.problem ? words.in(error.problem.text) : null}</p>
      ) : null}
      {imports?.length === 0 ? <p>{t('data.no-history')}</p> : null}
      {imports && imports.length > 0 ? (
        <ScrollRegion label={t('data.history')}>
          <table className="table table--compact">
            <caption className="sr-only">{t('data.history')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('data.when')}</th>
                <th scope="col" className="number">
                  {t('data.files-count')}
                </th>
                <th scope="col" className="number">
                  {t('data.rows')}
                </th>
                <th scope="col" className="number">
                  {t('data.left-out')}
                </th>
                <th scope="col">{t('data.persons-are')}</th>
              </tr>
            </thead>
            <tbody>
              {imports.map(({ id, at, files, rejected, isSynthetic }) => (
                <tr key={id}>
                  <th scope="row">{showInstant(at, lang)}</th>
                  <td className="number">{files.length}</td>
                  <td className="number">
                    {showCount(
                      files.reduce((sum, { rows }) => sum + rows, 0),
                      lang,
                    )}
                  </td>
                  <td className="number">{showCount(rejected, lang)}</td>
                  <td>{isSynthetic ? t('data.invented') : t('data.real')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
    </section>
  );
}
