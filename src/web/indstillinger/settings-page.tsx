/** What is open, one after the other: what must be decided, what was decided by whom, and the form to decide it. */
import { Link, useNavigate } from '@tanstack/react-router';
import type { SettingDto, SettingListDto } from '../../api/contract/settings.ts';
import type { SettingsSearch } from '../address.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { Select } from '../parts/select.tsx';
import { useHashTarget } from '../parts/use-hash-target.ts';
import { SettingCard } from './setting-card.tsx';
import '../regler/regler.css';
import '../beregner/beregner.css';
import './indstillinger.css';

interface Props {
  readonly list: SettingListDto;
  /** Code and name. */
  readonly municipalities: readonly (readonly [string, string])[];
  readonly search: SettingsSearch;
}

export function SettingsPage({ list, municipalities, search }: Props) {
  const { t, lang } = useWords();
  const navigate = useNavigate({ from: '/$lang/regler/afgoerelser' });
  const show = (change: SettingsSearch) =>
    void navigate({ to: '.', search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  useHashTarget();
  const shown = list.settings.filter((setting) => {
    if (search.vis === 'mangler') return setting.usual === null && !isDecided(setting);
    return search.vis === 'besluttet' ? isDecided(setting) : true;
  });
  return (
    <div className="container page">
      <Breadcrumb
        steps={[
          <Link key="rules" to="/$lang/regler" params={{ lang }} search={{}}>
            {t('regler.heading')}
          </Link>,
        ]}
        here={t('indstillinger.heading')}
      />
      <PageHeading tab={t('indstillinger.heading')}>{t('indstillinger.heading')}</PageHeading>
      <p className="lead">{t('indstillinger.lead')}</p>
      <p className="quiet">{list.mayDecide ? t('indstillinger.name') : t('indstillinger.closed')}</p>
      <div className="toolbar">
        <p className="toolbar__count" role="status">
          {t('indstillinger.count', { count: shown.length })}
        </p>
        <div className="toolbar__controls">
          <div className="filter">
            <label className="filter__label" htmlFor="municipality">
              {t('indstillinger.municipality')}
            </label>
            <select
              id="municipality"
              className="form-select filter__select"
              value={list.municipality.code}
              onChange={({ currentTarget }) => show({ kommune: currentTarget.value })}
            >
              {municipalities.map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <Select
            label={t('indstillinger.show')}
            all={t('indstillinger.all')}
            value={search.vis}
            choices={[
              { value: 'mangler', label: t('indstillinger.only-missing') },
              { value: 'besluttet', label: t('indstillinger.only-decided') },
            ]}
            choose={(vis) => show({ vis: vis as SettingsSearch['vis'] })}
          />
        </div>
      </div>
      {shown.map((setting) => (
        <SettingCard
          key={`${list.municipality.code} ${setting.name}`}
          setting={setting}
          code={list.municipality.code}
          mayDecide={list.mayDecide}
        />
      ))}
    </div>
  );
}

function isDecided({ recorded }: SettingDto): boolean {
  return recorded.some(({ holds, withdrawn }) => holds && !withdrawn);
}
