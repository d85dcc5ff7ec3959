/** Whose register is looked at, and what is in it. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { MUNICIPALITIES } from '../../core/areas/municipalities.ts';
import { Loaded } from '../frame/loaded.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { SyntheticNotice } from '../parts/synthetic-notice.tsx';
import { Coverage } from './coverage.tsx';
import { History } from './history.tsx';
import { Import } from './import.tsx';
import { registerQuery } from './queries.ts';
import './data.css';

interface Props {
  readonly registers: readonly RegisterHeadDto[];
  /** Code of a municipality, which may have no register. */
  readonly chosen: string | undefined;
}

export function DataPage({ registers, chosen }: Props) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/$lang/data' });
  const show = (kommune: string) => void navigate({ to: '.', search: { kommune }, resetScroll: false });
  const shown = registers.find(({ municipality }) => municipality.code === chosen) ?? registers[0];
  return (
    <div className="container page">
      <PageHeading tab={t('data.tab')}>{t('data.heading')}</PageHeading>
      <p className="lead">{t('data.lead')}</p>
      {shown ? <SyntheticNotice registers={[shown]} /> : <p className="nothing">{t('data.none')}</p>}
      {registers.length > 1 ? (
        <fieldset className="choices">
          <legend className="sr-only">{t('measures.area')}</legend>
          {registers.map(({ municipality: { code, name } }) => (
            <button
              key={code}
              type="button"
              className="choice"
              aria-pressed={code === shown?.municipality.code}
              onClick={() => show(code)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      ) : null}
      {shown ? <Register municipality={shown.municipality.code} /> : null}
      <Import municipality={shown?.municipality.code ?? MUNICIPALITIES[0]!.id} show={show} />
      {shown ? <History municipality={shown.municipality.code} /> : null}
    </div>
  );
}

function Register({ municipality }: { readonly municipality: string }) {
  return <Loaded query={useQuery(registerQuery(municipality))}>{(detail) => <Coverage detail={detail} />}</Loaded>;
}
