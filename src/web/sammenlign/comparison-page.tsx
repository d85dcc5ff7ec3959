/** Who set what, in which shape: a theme at a time, a column for each plan; on a phone the plans stand under each other. */
import { useNavigate } from '@tanstack/react-router';
import type { ComparisonDto } from '../../api/contract/plans.ts';
import type { ComparisonSearch } from '../address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { Select } from '../parts/select.tsx';
import { byName } from '../plan/by-name.ts';
import { Shapes } from './shapes.tsx';
import { Theme } from './theme.tsx';
import './sammenlign.css';

interface Props {
  readonly comparison: ComparisonDto;
  readonly search: ComparisonSearch;
}

export function ComparisonPage({ comparison, search }: Props) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate({ from: '/$lang/sammenlign' });
  const { themes, shapes } = comparison;
  const plans = byName(comparison.plans, words.lang);
  const shown = themes.filter(({ id }) => !search.tema || id === search.tema);
  return (
    <div className="container page">
      <PageHeading tab={t('compare.heading')}>{t('compare.heading')}</PageHeading>
      <p className="lead">{t('compare.lead')}</p>
      <Shapes shapes={shapes} plans={plans} />
      <div className="toolbar">
        <div className="toolbar__heading">
          <h2>{t('compare.themes')}</h2>
        </div>
        <div className="toolbar__controls">
          <Select
            label={t('compare.theme')}
            all={t('compare.all-themes')}
            value={search.tema}
            choices={themes.map(({ id, title }) => ({ value: id, label: words.in(title) }))}
            choose={(tema) => void navigate({ to: '.', search: (old) => ({ ...old, tema }), resetScroll: false })}
          />
        </div>
      </div>
      {shown.map((theme) => (
        <Theme key={theme.id} theme={theme} plans={plans} />
      ))}
      {shown.length === 0 ? <p className="nothing">{t('compare.no-theme')}</p> : null}
    </div>
  );
}
