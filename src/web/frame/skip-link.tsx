/** The first stop of the Tab key: past the header. */
import { useWords } from '../language.ts';

export function SkipLink() {
  const { t } = useWords();
  return (
    <a className="skipnav" href="#indhold">
      {t('frame.skip')}
    </a>
  );
}
