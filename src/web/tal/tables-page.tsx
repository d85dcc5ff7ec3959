/** The list of tables: what each is, how many figures, how many differ when recomputed. */
import { Link } from '@tanstack/react-router';
import type { TableHeadDto, TableListDto } from '../../api/contract/figures.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords, type Words } from '../language.ts';
import { Lines } from '../parts/lines.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { showDay } from '../show.ts';
import './tal.css';

export function TablesPage({ list }: { readonly list: TableListDto }) {
  const words = useWords();
  const { t } = words;
  const { plan, tables } = list;
  return (
    <div className="container page">
      <PageHeading tab={t('figures.tab', { name: plan.municipality.name, year: plan.year })}>
        {t('figures.heading')}
      </PageHeading>
      <p className="lead">{t('figures.lead', { figures: plan.counts.figures, count: tables.length })}</p>
      <ScrollRegion label={t('figures.heading')}>
        <table className="table tables">
          <caption className="sr-only">{t('figures.heading')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figures.table')}</th>
              <th scope="col">{t('figures.kind')}</th>
              <th scope="col" className="number">
                {t('figures.figures')}
              </th>
              <th scope="col">{t('figures.recomputed')}</th>
              <th scope="col">{t('figures.known-from')}</th>
              <th scope="col">{t('figures.source')}</th>
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <TableRow key={table.id} table={table} plan={plan.id} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function TableRow({ table, plan }: { readonly table: TableHeadDto; readonly plan: string }) {
  const words = useWords();
  const { lang } = words;
  return (
    <tr>
      <th scope="row">
        <Link to="/$lang/plan/$plan/tal/$table" params={{ lang, plan, table: table.id }} search={{}}>
          {words.in(table.title)}
        </Link>
      </th>
      <td>{kindWord(table.kind, words)}</td>
      <td className="number">{table.figures}</td>
      <td>
        <Recomputed recomputed={table.recomputed} differing={table.differing} />
      </td>
      <td>{showDay(table.knownFrom, lang)}</td>
      <td>
        <Lines lines={table.lines} />
      </td>
    </tr>
  );
}

/** How many printed figures could be recomputed, and how many then differ. */
export function Recomputed({ recomputed, differing }: { readonly recomputed: number; readonly differing: number }) {
  const { t } = useWords();
  if (recomputed === 0) return <span className="quiet">{t('figures.none-recomputed')}</span>;
  if (differing === 0) return <span>{t('figures.all-agree', { count: recomputed })}</span>;
  return <strong className="differs">{t('figures.some-differ', { count: differing, recomputed })}</strong>;
}

export function kindWord(kind: TableHeadDto['kind'], { t }: Words): string {
  switch (kind) {
    case 'table':
      return t('figures.kind-table');
    case 'targets':
      return t('figures.kind-targets');
    case 'figures-in-text':
      return t('figures.kind-text');
  }
}
