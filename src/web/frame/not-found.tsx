/** An address that leads nowhere: says so, and suggests the plans and the search. */
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import type { ProblemDto } from '../../api/contract/common.ts';
import { useWords } from '../language.ts';
import { byName } from '../plan/by-name.ts';
import { plansQuery } from '../queries.ts';
import { PageHeading } from './page-heading.tsx';

export function NotFound({ problem }: { readonly problem?: ProblemDto | null }) {
  const words = useWords();
  const { t, lang } = words;
  const { data: plans = [] } = useQuery(plansQuery);
  const guess = wordsOfAddress(useLocation({ select: ({ pathname }) => pathname }));
  return (
    <div className="container failure">
      <PageHeading tab={t('not-found.title')}>{t('not-found.title')}</PageHeading>
      <p className="font-lead">{problem ? words.in(problem.text) : t('not-found.what')}</p>
      {guess ? (
        <p>
          <Link to="/$lang/soeg" params={{ lang }} search={{ q: guess }}>
            {t('not-found.search-for', { words: guess })}
          </Link>
        </p>
      ) : null}
      <h2>{t('not-found.plans')}</h2>
      <ul>
        {byName(plans, lang).map(({ id, municipality, year }) => (
          <li key={id}>
            <Link to="/$lang/plan/$plan" params={{ lang, plan: id }} search={{}}>
              {t('plan.of', { name: municipality.name, year })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `/da/plan/aalborg-2018/maal/aalborg-2018-g-rekruttering` → `rekruttering`: the last words of the address. */
function wordsOfAddress(path: string): string {
  const last = decodeURIComponent(path.split('/').filter(Boolean).at(-1) ?? '');
  const words = last.replace(/^[a-z]+-\d{4}(-[gip])?-?/, '').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim().slice(0, 60);
}
