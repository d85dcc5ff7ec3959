/** The way out: here, or on all devices; then also at the place where people sign in. */
import { useMutation } from '@tanstack/react-query';
import { ask } from '../api.ts';
import { useWords } from '../language.ts';

export function SignOut() {
  const { t, lang } = useWords();
  const leaving = useMutation({
    mutationFn: (everywhere: boolean) => ask<{ next: string | null }>('session/end', { everywhere }),
    onSuccess: ({ next }) => window.location.assign(next ?? `/${lang}`),
  });
  return (
    <div className="access__out">
      <button
        type="button"
        className="button button-secondary"
        disabled={leaving.isPending}
        onClick={() => leaving.mutate(false)}
      >
        {t('access.sign-out')}
      </button>
      <button
        type="button"
        className="button button-secondary"
        disabled={leaving.isPending}
        onClick={() => leaving.mutate(true)}
      >
        {t('access.sign-out-everywhere')}
      </button>
      <p role="status">
        {leaving.isPending ? t('access.signing-out') : null}
        {leaving.isError ? t('access.sign-out-failed') : null}
      </p>
    </div>
  );
}
