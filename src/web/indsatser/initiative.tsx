/** One initiative with everything the plan says about it. */
import type { InitiativeDto } from '../../api/contract/plans.ts';
import { TARGET_GROUPS, type TargetGroup } from '../../core/target-group.ts';
import { useWords } from '../language.ts';
import { Lines } from '../parts/lines.tsx';
import { GoalLink } from './goal-link.tsx';

interface Props {
  readonly initiative: InitiativeDto;
  readonly plan: string;
  /** The goal it stands under on the page, which need not be said again. */
  readonly under: string | undefined;
  /** The first place it stands on the page; there an address can point to it. */
  readonly anchor: boolean;
}

export function Initiative({ initiative, plan, under, anchor }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const { id, title, type, targetGroups, goals, ministerialGoals, partners, dates, funding, notes, lines } = initiative;
  const others = goals.filter((goal) => goal.id !== under);
  const groups = targetGroups.map((group) => TARGET_GROUPS[group as TargetGroup]?.[lang] ?? group);
  return (
    <li className="initiative" id={anchor ? id : undefined}>
      <div className="initiative__what">
        <h3 className="initiative__title">{words.in(title)}</h3>
        {notes ? <p className="initiative__notes">{words.in(notes)}</p> : null}
        <p className="initiative__about">
          <span className="badge kind">{words.in(type.label)}</span> {groups.join(' · ')}
        </p>
      </div>
      <div className="initiative__towards">
        {others.length > 0 ? (
          <>
            {under ? <p className="quiet initiative__also">{t('initiatives.also')}</p> : null}
            <ul className="initiative__goals">
              {others.map((goal) => (
                <li key={goal.id}>
                  <GoalLink goal={goal} plan={plan} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <dl className="initiative__facts">
          {ministerialGoals.length > 0 ? (
            <Fact label={t('initiatives.ministerial-goals')}>{ministerialGoals.join(', ')}</Fact>
          ) : null}
          {partners.length > 0 ? <Fact label={t('initiatives.partners')}>{partners.join(', ')}</Fact> : null}
          {dates.map(({ label, when }) => (
            <Fact key={label.da} label={words.in(label)}>
              {words.in(when)}
            </Fact>
          ))}
          {funding ? <Fact label={t('initiatives.funding')}>{funding}</Fact> : null}
        </dl>
        <Lines lines={lines} />
      </div>
    </li>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div>
      <dt>{label}</dt> <dd>{children}</dd>
    </div>
  );
}
