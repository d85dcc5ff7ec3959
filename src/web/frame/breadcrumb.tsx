/** The way down to this page. The last step is the page itself. */
import type { ReactNode } from 'react';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';

interface Props {
  readonly steps: readonly ReactNode[];
  readonly here: string;
}

export function Breadcrumb({ steps, here }: Props) {
  const { t } = useWords();
  return (
    <nav className="breadcrumbs" aria-label={t('frame.breadcrumb')}>
      <ol className="breadcrumbs__list">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one page never change places
          <li key={index} className="breadcrumbs__list-item">
            {index > 0 ? <Icon name="chevron-right" /> : null}
            {step}
          </li>
        ))}
        <li className="breadcrumbs__list-item" aria-current="page">
          <Icon name="chevron-right" />
          {here}
        </li>
      </ol>
    </nav>
  );
}
