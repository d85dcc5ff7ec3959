/** The rules by area, narrowed by words and area. */
import { Link, useNavigate } from '@tanstack/react-router';
import type { RuleHeadDto, RuleListDto } from '../../api/contract/rules.ts';
import type { RulesSearch } from '../address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import { Select } from '../parts/select.tsx';
import { TextFilter } from '../parts/text-filter.tsx';
import { ConfidenceBadge } from './confidence.tsx';
import './regler.css';

interface Props {
  readonly list: RuleListDto;
  readonly search: RulesSearch;
}

export function RulesPage({ list, search }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const navigate = useNavigate({ from: '/$lang/regler' });
  const show = (change: Partial<RulesSearch>) =>
    void navigate({ to: '.', search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  const found = list.rules.filter((rule) => matches(rule, search, words.in));
  return (
    <div className="container page">
      <PageHeading tab={t('regler.heading')}>{t('regler.heading')}</PageHeading>
      <p className="lead">{t('regler.lead')}</p>
      <p className="rules__ways">
        <Link to="/$lang/beregner" params={{ lang }} search={{}} className="button button-primary">
          {t('regler.try-calculator')}
          <Icon name="arrow-forward" />
        </Link>
        <Link to="/$lang/regler/afgoerelser" params={{ lang }} search={{}} className="button button-secondary">
          {t('regler.open-decisions')}
        </Link>
      </p>
      <div className="toolbar">
        <p className="toolbar__count" role="status">
          {t('regler.count', { count: found.length })}
        </p>
        <div className="toolbar__controls">
          <TextFilter label={t('regler.search')} value={search.tekst} change={(tekst) => show({ tekst })} />
          <Select
            label={t('regler.area')}
            all={t('regler.all-areas')}
            value={search.omraade}
            choices={list.areas.map(({ id, title }) => ({ value: id, label: words.in(title) }))}
            choose={(omraade) => show({ omraade })}
          />
        </div>
      </div>
      {found.length === 0 ? <p className="nothing">{t('regler.nothing')}</p> : null}
      {list.areas.map(({ id, title }) => {
        const rules = found.filter(({ area }) => area === id);
        if (rules.length === 0) return null;
        return (
          <section key={id} aria-labelledby={`area-${id}`}>
            <h2 id={`area-${id}`}>{words.in(title)}</h2>
            <ul className="rules">
              {rules.map((rule) => (
                <RuleRow key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function RuleRow({ rule }: { readonly rule: RuleHeadDto }) {
  const words = useWords();
  return (
    <li className="rules__row">
      <span className="rules__id">{rule.id}</span>
      <span className="rules__what">
        <Link
          to="/$lang/regler/$rule"
          params={{ lang: words.lang, rule: rule.id }}
          search={{}}
          className="rules__title"
        >
          {words.in(rule.title)}
        </Link>
        <span className="rules__decides">{words.in(rule.decides)}</span>
      </span>
      {rule.confidence ? <ConfidenceBadge confidence={rule.confidence} /> : null}
    </li>
  );
}

function matches(rule: RuleHeadDto, { tekst, omraade }: RulesSearch, say: (text: RuleHeadDto['title']) => string) {
  if (omraade && rule.area !== omraade) return false;
  if (!tekst) return true;
  const about = `${rule.id} ${say(rule.title)} ${say(rule.decides)}`.toLowerCase();
  return tekst
    .toLowerCase()
    .split(/\s+/)
    .every((word) => about.includes(word));
}
