/** Where no municipality has a register: why there are no numbers, and where one is taken in. */
import { Link } from '@tanstack/react-router';
import { useWords } from '../language.ts';

export function NoRegister() {
  const { t, lang } = useWords();
  return (
    <p className="nothing">
      {t('measures.no-register')}{' '}
      <Link to="/$lang/data" params={{ lang }} search={{}}>
        {t('measures.take-in')}
      </Link>
    </p>
  );
}
