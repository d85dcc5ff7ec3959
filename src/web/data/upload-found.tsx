/** What was found in the files: rows, how they were understood, and each row that cannot be used with its reason. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { RegisterImportDto } from '../../api/contract/registers.ts';
import type { UploadStateDto } from '../../api/contract/uploads.ts';
import { municipality as municipalityOf } from '../../core/areas/municipalities.ts';
import { apiAddress } from '../api.ts';
import { useWords } from '../language.ts';
import { showCount } from '../maalinger/show-value.ts';
import { Icon } from '../parts/icon.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { SyntheticNotice } from '../parts/synthetic-notice.tsx';
import { fileWord } from './file-word.ts';

type Of<Step extends UploadStateDto['step']> = Extract<UploadStateDto, { step: Step }>;

interface Props {
  readonly found: Of<'read'>;
  readonly municipality: string;
  readonly accept: () => void;
  readonly discard: () => void;
}

export function UploadFound({ found, municipality, accept, discard }: Props) {
  const words = useWords();
  const { t } = words;
  const { files, notes, rejected, rejects, isSynthetic, id } = found;
  const name = municipalityOf(municipality).name.da;
  return (
    <div className="found">
      <FoundHeading words={t('data.found', { name })} />
      {isSynthetic ? (
        <SyntheticNotice
          registers={[{ municipality: { code: municipality, name }, isSynthetic, changedAt: '', reach: null }]}
        />
      ) : null}
      <ul className="plain-list">
        {files.map(({ file, rows }) => (
          <li key={file}>
            {fileWord(file, words)}: {t('data.rows-of', { count: rows })}
          </li>
        ))}
      </ul>
      {notes.length > 0 ? (
        <details>
          <summary>{t('data.understood', { count: notes.length })}</summary>
          <ul className="plain-list">
            {notes.map(({ file, column, text }) => (
              <li key={`${file} ${column} ${text.da}`}>
                {[file, column].some(Boolean) ? <code>{[file, column].filter(Boolean).join(' ')}</code> : null}{' '}
                {words.in(text)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {rejected > 0 ? (
        <>
          <h3>{t('data.rejected', { count: rejected })}</h3>
          <p>
            {rejects.length < rejected ? t('data.rejected-first', { count: rejects.length }) : null}{' '}
            <a href={apiAddress(`registers/${municipality}/uploads/${id}/rejected.csv`)} download>
              {t('data.rejected-all')}
            </a>
          </p>
          <Rejects rejects={rejects} />
        </>
      ) : null}
      <p>{t('data.nothing-yet')}</p>
      <p className="found__choice">
        <button type="button" className="button button-primary" onClick={accept}>
          {rejected > 0 ? t('data.accept-without', { count: rejected }) : t('data.accept')}
        </button>{' '}
        <button type="button" className="button button-secondary" onClick={discard}>
          {t('data.discard')}
        </button>
      </p>
    </div>
  );
}

function Rejects({ rejects }: Pick<Of<'read'>, 'rejects'>) {
  const words = useWords();
  const { t, lang } = words;
  return (
    <ScrollRegion label={t('data.rejected-table')}>
      <table className="table table--compact">
        <caption className="sr-only">{t('data.rejected-table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.file')}</th>
            <th scope="col" className="number">
              {t('data.line')}
            </th>
            <th scope="col">{t('data.column')}</th>
            <th scope="col">{t('data.value')}</th>
            <th scope="col">{t('data.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {rejects.map(({ file, line, column, value, code, reason }) => (
            <tr key={`${file} ${line} ${column} ${code}`}>
              <th scope="row">{file}</th>
              <td className="number">{showCount(line, lang)}</td>
              <td>{column}</td>
              <td>{value}</td>
              <td>{words.in(reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

export function UploadRefused({ errors }: Pick<Of<'refused'>, 'errors'>) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="found import__failure" role="alert">
      <FoundHeading words={t('data.refused')} />
      <ul className="plain-list">
        {errors.map(({ file, line, column, code, text }) => (
          <li key={`${file} ${line} ${column} ${code} ${text.da}`}>
            {file === null ? null : <strong>{[file, line].filter((part) => part !== null).join(':')} </strong>}
            {words.in(text)}
          </li>
        ))}
      </ul>
      <p>{t('data.nothing-changed')}</p>
    </div>
  );
}

export function UploadTaken({ imported, show }: { readonly imported: RegisterImportDto; readonly show: () => void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  // Every number on every page may be another now.
  useEffect(() => {
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'upload' });
  }, [queries]);
  const rows = imported.files.reduce((sum, file) => sum + file.rows, 0);
  return (
    <div className="found">
      <FoundHeading words={t('data.taken')} />
      <p>
        <Icon name="check" /> {t('data.taken-rows', { count: rows })}
      </p>
      <button type="button" className="button button-primary" onClick={show}>
        {t('data.see-register')}
      </button>
    </div>
  );
}

/** Keyboard and screen reader are led to what has come of it. */
function FoundHeading({ words }: { readonly words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 tabIndex={-1} ref={heading}>
      {words}
    </h3>
  );
}
