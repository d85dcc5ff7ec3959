/** To the place where people sign in, and back to this page afterwards. */
import { useRouterState } from '@tanstack/react-router';
import { useWords } from '../language.ts';

export function SignInLink({ className }: { readonly className: string }) {
  const { t } = useWords();
  const here = useRouterState({ select: ({ location }) => location.href });
  return (
    <a className={className} href={`/sign-in?to=${encodeURIComponent(here)}`}>
      {t('access.sign-in')}
    </a>
  );
}
