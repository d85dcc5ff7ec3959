/** How many goals have each verdict; each count is a filter that can be shared and gone back from. */
import { useNavigate } from '@tanstack/react-router';
import type { GoalSummaryDto } from '../../api/contract/plans.ts';
import type { Verdict } from '../../core/verdict.ts';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import { VERDICT_ORDER, verdictIcon, verdictWord } from '../parts/verdict.tsx';

interface Props {
  readonly goals: readonly GoalSummaryDto[];
  readonly chosen: Verdict | undefined;
}

export function VerdictTiles({ goals, chosen }: Props) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate({ from: '/$lang/plan/$plan/' });
  return (
    <section aria-label={t('overview.by-verdict')}>
      <ul className="tiles">
        {VERDICT_ORDER.map((verdict) => {
          const count = goals.filter((goal) => goal.verdict === verdict).length;
          const active = chosen === verdict;
          return (
            <li key={verdict}>
              <button
                type="button"
                className={`tile tile--${verdict}${count === 0 ? ' tile--none' : ''}`}
                aria-pressed={active}
                onClick={() =>
                  void navigate({
                    to: '.',
                    search: (old) => ({ ...old, vurdering: active ? undefined : verdict }),
                    resetScroll: false,
                  })
                }
              >
                <span className="tile__count">{count}</span>
                <span className="tile__word">
                  <span className="tile__icon">
                    <Icon name={verdictIcon(verdict)} />
                  </span>
                  {verdictWord(verdict, words)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
