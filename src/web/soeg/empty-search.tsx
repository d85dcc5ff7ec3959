/** Nothing searched for yet. */
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';

export function EmptySearch() {
  const { t } = useWords();
  return (
    <div className="container page">
      <PageHeading tab={t('find.heading')}>{t('find.heading')}</PageHeading>
      <p className="lead">{t('find.hint')}</p>
    </div>
  );
}
