/** Who has signed in, with which roles and limits, what they may, and the way out. */
import type { SessionDto } from '../../api/contract/session.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { SignInLink } from './sign-in-link.tsx';
import { SignOut } from './sign-out.tsx';
import './adgang.css';

export function AccessPage({ session: { signIn, user } }: { readonly session: SessionDto }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="container page access">
      <PageHeading tab={t('access.tab')}>{t('access.heading')}</PageHeading>
      {signIn === 'demo' ? <p className="quiet">{t('access.in-demo')}</p> : null}
      {user ? (
        <>
          <p className="font-lead">
            {t('access.who', { name: user.name, municipality: words.in(user.municipality.name) })}
          </p>
          <SignOut />
          <h2>{t('access.roles')}</h2>
          <Roles roles={user.roles} />
          <h2>{t('access.may')}</h2>
          {user.may.length === 0 ? <p>{t('access.may-nothing')}</p> : null}
          <ul className="access__may">
            {user.may.map(({ action, text }) => (
              <li key={action}>{words.in(text)}</li>
            ))}
          </ul>
          <p>{t('access.recorded')}</p>
        </>
      ) : (
        <>
          <p>{signIn === 'none' ? t('access.not-set-up') : t('access.nobody')}</p>
          {signIn === 'none' ? null : <SignInLink className="button button-primary" />}
        </>
      )}
    </div>
  );
}

function Roles({ roles }: { readonly roles: NonNullable<SessionDto['user']>['roles'] }) {
  const words = useWords();
  const { t } = words;
  return (
    <ScrollRegion label={t('access.roles')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('access.role')}</th>
            <th scope="col">{t('access.units')}</th>
            <th scope="col">{t('access.target-groups')}</th>
            <th scope="col">{t('access.sees')}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map(({ role, name, units, targetGroups, fields }) => (
            <tr key={role}>
              <th scope="row">{words.in(name)}</th>
              <td>{units?.join(', ') ?? t('access.all-units')}</td>
              <td>{targetGroups?.map(words.in).join(', ') ?? t('access.all-groups')}</td>
              <td>{fields.map(words.in).join(', ') || t('access.sees-nothing')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
