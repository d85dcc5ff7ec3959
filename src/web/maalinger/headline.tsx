/** The newest number in words, and how it differs from the first one shown. */
import type { MeasureAnswerDto } from '../../api/contract/measures.ts';
import { useWords } from '../language.ts';
import { showPeriod } from '../show.ts';
import { seriesOf } from './series.ts';
import { showChange, shownUnit, showValue } from './show-value.ts';

export function Headline({ answer }: { readonly answer: MeasureAnswerDto }) {
  const words = useWords();
  const { t, lang } = words;
  const series = seriesOf(answer);
  if (series.length !== 1) return null;
  const whole = series[0]!.cells.flatMap(({ value }, at) => {
    const { period, covered } = answer.periods[at]!;
    return value !== null && covered === 'whole' ? [{ period, value }] : [];
  });
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last) return null;
  const unit = answer.measure.unit.id;
  return (
    <p className="headline">
      <strong className="headline__value">{showValue(last.value, unit, lang)}</strong>{' '}
      <span className="headline__unit">{shownUnit(answer.measure, words)}</span>{' '}
      <span className="headline__when">{showPeriod(last.period, lang)}</span>
      {first === last ? null : (
        <span className="quiet">
          {' '}
          {t('measures.since', {
            change: showChange(last.value - first.value, unit, lang),
            period: showPeriod(first.period, lang),
          })}
        </span>
      )}
    </p>
  );
}
