/** Stands wherever numbers of a register with invented persons are shown. */
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { useWords } from '../language.ts';
import { Icon } from './icon.tsx';
import './synthetic-notice.css';

export function SyntheticNotice({ registers }: { readonly registers: readonly RegisterHeadDto[] }) {
  const { t } = useWords();
  const synthetic = registers.filter(({ isSynthetic }) => isSynthetic);
  if (synthetic.length === 0) return null;
  const names = synthetic.map(({ municipality }) => municipality.name).join(', ');
  return (
    <p className="synthetic">
      <Icon name="info" />
      <span>
        <strong>{t('synthetic.heading')}</strong>{' '}
        {synthetic.length === registers.length ? t('synthetic.all') : t('synthetic.some', { names })}
      </span>
    </p>
  );
}
