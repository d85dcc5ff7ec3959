/** One published table, shown as printed or as a list of its figures. */
import { Link, useNavigate } from '@tanstack/react-router';
import type { TableDetailDto } from '../../api/contract/figures.ts';
import type { TableSearch } from '../address.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { CsvLinks } from '../parts/csv-links.tsx';
import { Lines } from '../parts/lines.tsx';
import { useHashTarget } from '../parts/use-hash-target.ts';
import { showDay } from '../show.ts';
import { FigureList } from './figure-list.tsx';
import { orderOf } from './order.ts';
import { pivotOf } from './pivot.ts';
import { PivotTable } from './pivot-table.tsx';
import { kindWord, Recomputed } from './tables-page.tsx';
import './tal.css';

interface Props {
  readonly detail: TableDetailDto;
  readonly search: TableSearch;
}

export function TablePage({ detail, search }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const { plan, table, figures, notes, source } = detail;
  const pivot = pivotOf(figures);
  const asTable = pivot !== null && search.form !== 'liste';
  const order = orderOf(search.orden);
  useHashTarget();
  return (
    <div className="container page">
      <Breadcrumb
        steps={[
          <Link
            key="plan"
            to="/$lang/plan/$plan"
            params={{ lang, plan: plan.id }}
            search={{}}
            className="breadcrumbs__link"
          >
            {t('plan.of', { name: plan.municipality.name, year: plan.year })}
          </Link>,
          <Link
            key="tal"
            to="/$lang/plan/$plan/tal"
            params={{ lang, plan: plan.id }}
            search={{}}
            className="breadcrumbs__link"
          >
            {t('figures.heading')}
          </Link>,
        ]}
        here={words.in(table.title)}
      />
      <PageHeading tab={words.in(table.title)}>{words.in(table.title)}</PageHeading>
      <dl className="about-table">
        <div>
          <dt>{t('figures.kind')}</dt>
          <dd>{kindWord(table.kind, words)}</dd>
        </div>
        <div>
          <dt>{t('figures.recomputed')}</dt>
          <dd>
            <Recomputed recomputed={table.recomputed} differing={table.differing} />
          </dd>
        </div>
        <div>
          <dt>{t('figures.known-from')}</dt>
          <dd>{showDay(table.knownFrom, lang)}</dd>
        </div>
        <div>
          <dt>{t('figures.source')}</dt>
          <dd>
            <code>{source}</code>, <Lines lines={table.lines} />
          </dd>
        </div>
      </dl>
      {notes.map((note) => (
        <p key={note.da} className="note">
          {words.in(note)}
        </p>
      ))}
      <div className="table-bar">
        {pivot ? (
          <fieldset className="choices">
            <legend className="sr-only">{t('figures.form')}</legend>
            <FormChoice form={undefined} chosen={asTable} words={t('figures.as-table')} />
            <FormChoice form="liste" chosen={!asTable} words={t('figures.as-list', { count: figures.length })} />
          </fieldset>
        ) : (
          <p className="toolbar__count">{t('figures.count', { count: figures.length })}</p>
        )}
        <CsvLinks path={`plans/${plan.id}/tables/${table.id}.csv`} />
      </div>
      {asTable ? (
        <PivotTable pivot={pivot} order={order} title={words.in(table.title)} />
      ) : (
        <FigureList figures={figures} order={order} title={words.in(table.title)} plan={plan.id} />
      )}
      {table.recomputed > 0 ? <p className="quiet table-key">{t('figures.key')}</p> : null}
    </div>
  );
}

interface FormChoiceProps {
  readonly form: 'liste' | undefined;
  readonly chosen: boolean;
  readonly words: string;
}

function FormChoice({ form, chosen, words }: FormChoiceProps) {
  const navigate = useNavigate({ from: '/$lang/plan/$plan/tal/$table' });
  return (
    <button
      type="button"
      className="choice"
      aria-pressed={chosen}
      onClick={() =>
        void navigate({ to: '.', search: (old) => ({ ...old, form, orden: undefined }), resetScroll: false })
      }
    >
      {words}
    </button>
  );
}
