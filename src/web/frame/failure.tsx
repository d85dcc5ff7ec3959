/** A page that could not be fetched: what happened, where, and what to do. */
import { ApiFailure } from '../api.ts';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHeading } from './page-heading.tsx';

interface Props {
  readonly error: Error;
  readonly retry: () => void;
}

export function Failure({ error, retry }: Props) {
  const words = useWords();
  const { t } = words;
  const failure = error instanceof ApiFailure ? error : null;
  const said = failure?.problem ? words.in(failure.problem.text) : null;
  return (
    <div className="container failure">
      <PageHeading tab={t('failure.title')}>{t('failure.title')}</PageHeading>
      <div role="alert">
        <p className="font-lead">{said ?? (failure?.status === 0 ? t('failure.no-answer') : t('failure.server'))}</p>
        <p>{t('failure.what-to-do')}</p>
        {failure?.problem ? <p className="quiet">{t('failure.code', { code: failure.problem.code })}</p> : null}
      </div>
      <button type="button" className="button button-primary" onClick={retry}>
        <Icon name="refresh" />
        {t('failure.retry')}
      </button>
    </div>
  );
}
