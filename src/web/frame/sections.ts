/** The main navigation: one line for each section, in the order they are read. A new section is a new line. */
import type { LinkProps } from '@tanstack/react-router';
import type { TFunction } from 'i18next';

interface Section {
  /** Address of its first page. */
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: (t: TFunction) => string;
}

export const SECTIONS: readonly Section[] = [
  { to: '/$lang', name: (t) => t('frame.plans') },
  { to: '/$lang/sammenlign', name: (t) => t('frame.compare') },
  { to: '/$lang/maalinger', name: (t) => t('frame.measures') },
  { to: '/$lang/data', name: (t) => t('frame.data') },
  { to: '/$lang/regler', name: (t) => t('frame.rules') },
  { to: '/$lang/beregner', name: (t) => t('frame.calculator') },
];
