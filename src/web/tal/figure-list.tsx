/** Every figure of a table on a line of its own, with all that is known about it. */
import { Link } from '@tanstack/react-router';
import type { FigureDto } from '../../api/contract/figures.ts';
import { useWords, type Words } from '../language.ts';
import { Lines } from '../parts/lines.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { statusWord } from '../parts/status-word.ts';
import { lastDay, showAmount, showPeriod } from '../show.ts';
import { inOrder, type Key, type Order } from './order.ts';
import { Difference } from './printed.tsx';
import { SortHeading } from './sort-heading.tsx';

interface Props {
  readonly figures: readonly FigureDto[];
  readonly order: Order | null;
  readonly title: string;
  readonly plan: string;
}

export function FigureList({ figures, order, title, plan }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const headings = [
    t('figures.row'),
    t('figures.area'),
    t('figures.group'),
    t('figures.measure'),
    t('figures.period'),
    t('figures.value'),
    t('figures.as-printed'),
    t('figures.status'),
  ];
  const keyOf = (figure: FigureDto, column: number) => keyIn(figure, column, words);
  return (
    <ScrollRegion label={title}>
      <table className="table table--compact figures">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {headings.map((label, index) => (
              <SortHeading key={label} column={index} order={order} label={label} number={index === 5} />
            ))}
            <th scope="col">{t('figures.source')}</th>
            <th scope="col">{t('figures.goals')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(figures, order, keyOf, lang).map((figure) => (
            <tr key={figure.row} id={`r${figure.row}`}>
              <td className="quiet">{figure.row}</td>
              <td>{figure.area}</td>
              <th scope="row">{figure.group}</th>
              <td>{words.in(figure.measure.label)}</td>
              <td>{showPeriod(figure.period, lang)}</td>
              <td className="number">
                {figure.value === null ? null : showAmount({ value: figure.value, unit: figure.unit }, lang)}
                <Difference figure={figure} />
              </td>
              <td>{figure.printed}</td>
              <td>
                {statusWord(figure.status, words)}
                {figure.derived ? <span className="quiet"> · {t('figures.derived')}</span> : null}
                {figure.revision > 1 ? (
                  <span className="quiet"> · {t('figures.revision', { number: figure.revision })}</span>
                ) : null}
              </td>
              <td>
                <Lines lines={figure.lines} />
              </td>
              <td>
                {figure.goals.map((goal) => (
                  <Link
                    key={goal}
                    to="/$lang/plan/$plan/maal/$goal"
                    params={{ lang, plan, goal }}
                    search={{}}
                    className="to-goal"
                  >
                    {t('figures.to-goal')}
                    <span className="sr-only"> {goal}</span>
                  </Link>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function keyIn(figure: FigureDto, column: number, words: Words): Key {
  switch (column) {
    case 0:
      return figure.row;
    case 1:
      return figure.area;
    case 2:
      return figure.group;
    case 3:
      return words.in(figure.measure.label);
    case 4:
      return figure.period === null ? null : lastDay(figure.period);
    case 5:
      return figure.value;
    case 6:
      return figure.printed;
    default:
      return statusWord(figure.status, words);
  }
}
