/** In which shapes the plans set their targets: a number for each plan and shape. */
import { Link } from '@tanstack/react-router';
import type { ComparisonDto } from '../../api/contract/plans.ts';
import { useWords } from '../language.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';

interface Props {
  readonly shapes: ComparisonDto['shapes'];
  readonly plans: ComparisonDto['plans'];
}

export function Shapes({ shapes, plans }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const most = Math.max(1, ...shapes.flatMap(({ counts }) => Object.values(counts)));
  return (
    <section aria-labelledby="former">
      <h2 id="former">{t('compare.shapes')}</h2>
      <ScrollRegion label={t('compare.shapes')}>
        <table className="table table--compact shapes">
          <caption className="sr-only">{t('compare.shapes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.shape')}</th>
              {plans.map((plan) => (
                <th key={plan.id} scope="col" className="number">
                  <Link to="/$lang/plan/$plan" params={{ lang, plan: plan.id }} search={{}}>
                    {t('plan.of', { name: plan.municipality.name, year: plan.year })}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shapes.map(({ shape, label, counts }) => (
              <tr key={shape}>
                <th scope="row">{words.in(label)}</th>
                {plans.map(({ id }) => (
                  <td key={id} className="number">
                    <CountBar count={counts[id] ?? 0} most={most} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function CountBar({ count, most }: { readonly count: number; readonly most: number }) {
  return (
    <span className={count === 0 ? 'shapes__none' : 'shapes__count'}>
      <span className="shapes__bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
      {count}
    </span>
  );
}
