/** What kind of figure a figure is: only an observed one tells how things went. */
import type { FigureDto } from '../../api/contract/figures.ts';
import type { Words } from '../language.ts';

export type FigureStatus = FigureDto['status'];

export function statusWord(status: FigureStatus, { t }: Words): string {
  switch (status) {
    case 'observed':
      return t('status.observed');
    case 'provisional':
      return t('status.provisional');
    case 'projected':
      return t('status.projected');
    case 'expected':
      return t('status.expected');
    case 'adjusted':
      return t('status.adjusted');
    case 'target':
      return t('status.target');
    case 'baseline':
      return t('status.baseline');
    case 'required':
      return t('status.required');
    case 'criterion':
      return t('status.criterion');
  }
}
