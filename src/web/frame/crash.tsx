/** A mistake of ours in showing a page: the page says so and can be opened again; the rest of Pejl goes on. */
import { useWords } from '../language.ts';
import { PageHeading } from './page-heading.tsx';

export function Crash() {
  const { t } = useWords();
  return (
    <div className="container failure" role="alert">
      <PageHeading tab={t('failure.title')}>{t('failure.title')}</PageHeading>
      <p className="font-lead">{t('failure.ours')}</p>
      <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
        {t('failure.retry')}
      </button>
    </div>
  );
}
