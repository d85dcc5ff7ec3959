/** Signing in, or one's own access. Only a cookie tells which: readers who have not signed in are not asked about. */
import { Link } from '@tanstack/react-router';
import { SignInLink } from '../adgang/sign-in-link.tsx';
import { useWords } from '../language.ts';

/** The contract's `SIGNED_IN_COOKIE`, written out, as in `language.ts`. */
const SIGNED_IN = 'pejl-signed-in';

export function SignedIn() {
  const { t, lang } = useWords();
  const isSignedIn = document.cookie.split('; ').includes(`${SIGNED_IN}=1`);
  if (!isSignedIn) return <SignInLink className="top__language top__access" />;
  return (
    <Link to="/$lang/adgang" params={{ lang }} className="top__language top__access">
      {t('access.mine')}
    </Link>
  );
}
