/** What is in a register, until when, what is missing, and what therefore cannot be measured. */
import { Link } from '@tanstack/react-router';
import type { RegisterDetailDto } from '../../api/contract/registers.ts';
import { useWords } from '../language.ts';
import { showCount } from '../maalinger/show-value.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { showDay } from '../show.ts';
import { fileWord } from './file-word.ts';
import { showInstant } from './show-instant.ts';

export function Coverage({ detail }: { readonly detail: RegisterDetailDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { municipality, reach, changedAt, files, measurable, notMeasurable } = detail;
  return (
    <div className="coverage">
      <section aria-labelledby="indhold-i">
        <h2 id="indhold-i">{t('data.in-register', { name: municipality.name })}</h2>
        <dl className="facts">
          <dt>{t('data.reach')}</dt>
          <dd>{reach ? showDay(reach, lang) : t('data.no-days')}</dd>
          <dt>{t('data.changed')}</dt>
          <dd>{showInstant(changedAt, lang)}</dd>
          <dt>{t('data.measurable')}</dt>
          <dd>{t('data.of-measures', { number: measurable, count: measurable + notMeasurable.length })}</dd>
        </dl>
      </section>
      <ScrollRegion label={t('data.files')}>
        <table className="table table--compact">
          <caption className="sr-only">{t('data.files')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('data.what')}</th>
              <th scope="col">{t('data.file')}</th>
              <th scope="col" className="number">
                {t('data.rows')}
              </th>
              <th scope="col">{t('data.first')}</th>
              <th scope="col">{t('data.last')}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ file, isThere, rows, first, last }) => (
              <tr key={file} className={isThere ? undefined : 'missing-file'}>
                <th scope="row">{fileWord(file, words)}</th>
                <td>
                  <code>{`${file}.csv`}</code>
                </td>
                {isThere ? (
                  <>
                    <td className="number">{showCount(rows, lang)}</td>
                    <td>{first ? showDay(first, lang) : null}</td>
                    <td>{last ? showDay(last, lang) : null}</td>
                  </>
                ) : (
                  <td colSpan={3} className="unknown">
                    {t('data.missing')}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <section aria-labelledby="kan-ikke-maales">
        <h2 id="kan-ikke-maales">{t('data.not-measurable')}</h2>
        {notMeasurable.length === 0 ? <p>{t('data.all-measurable')}</p> : null}
        <ul className="plain-list">
          {notMeasurable.map(({ measure, title, why }) => (
            <li key={measure}>
              <Link to="/$lang/maalinger/$measure" params={{ lang, measure }} search={{ omraade: municipality.code }}>
                {words.in(title)}
              </Link>
              <br />
              <span className="quiet">{words.in(why)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
