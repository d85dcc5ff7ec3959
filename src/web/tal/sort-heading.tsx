/** A column heading that sorts: rising, falling, as printed. */
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import { nextOrder, type Order } from './order.ts';

interface Props {
  readonly column: number;
  readonly order: Order | null;
  readonly label: string;
  /** Under the label. */
  readonly unit?: string | undefined;
  readonly number?: boolean;
}

export function SortHeading({ column, order, label, unit, number = false }: Props) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/$lang/plan/$plan/tal/$table' });
  const mine = order?.column === column;
  const direction = mine ? (order.falling ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={direction} className={number ? 'number' : undefined}>
      <button
        type="button"
        className="sort"
        onClick={() =>
          void navigate({
            to: '.',
            search: (old) => ({ ...old, orden: nextOrder(order, column) }),
            replace: true,
            resetScroll: false,
          })
        }
      >
        {label}
        <span className="sr-only">{t('figures.sort')}</span>
        <Icon name={direction === 'none' ? 'unsorted' : direction} />
      </button>
      {unit ? <span className="figures__unit">{unit}</span> : null}
    </th>
  );
}
