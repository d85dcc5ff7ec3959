/** A figure as printed; where recomputing gives another number, both stand, the printed one first. */
import type { FigureDto } from '../../api/contract/figures.ts';
import { displayNumber } from '../../core/display-number.ts';
import { useWords } from '../language.ts';
import { showNumber } from '../show.ts';

/** The number alone; its unit stands in the column's heading. */
export function PrintedNumber({ figure }: { readonly figure: FigureDto }) {
  const { lang } = useWords();
  return (
    <>
      {figure.value === null ? figure.printed : showNumber(figure.value, lang, figure.unit)}
      <Difference figure={figure} />
    </>
  );
}

export function Difference({ figure }: { readonly figure: FigureDto }) {
  const words = useWords();
  const { recomputed } = figure;
  if (!recomputed?.differs) return null;
  return (
    <span className="recomputed">
      {words.t('figures.recomputed-as', { number: displayNumber(recomputed.value, {}, words.lang) })}
      <span className="sr-only"> {words.in(recomputed.how)}</span>
    </span>
  );
}
