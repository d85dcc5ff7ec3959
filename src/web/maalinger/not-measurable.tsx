/** A measure that cannot be measured: which register, and what is missing. Never a 0. */
import { Link } from '@tanstack/react-router';
import type { MeasureAnswerDto } from '../../api/contract/measures.ts';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';

interface Props {
  readonly why: NonNullable<MeasureAnswerDto['notMeasurable']>;
  readonly registers: readonly { readonly municipality: { readonly code: string; readonly name: string } }[];
}

export function NotMeasurable({ why, registers }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const name = registers.find(({ municipality }) => municipality.code === why.municipality)?.municipality.name;
  return (
    <section className="nothing not-measurable" aria-labelledby="tallene">
      <h2 id="tallene">
        <Icon name="question" /> {t('measures.not-measurable', { name: name ?? why.municipality })}
      </h2>
      <p>{words.in(why.text)}</p>
      <p>
        <Link to="/$lang/data" params={{ lang }} search={{ kommune: why.municipality }}>
          {t('measures.what-is-in')}
        </Link>
      </p>
    </section>
  );
}
