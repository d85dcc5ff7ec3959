/** The two public services that Pejl fetches figures from, and the only hosts it ever asks. */
import type { Text } from '../../core/text.ts';

export interface Service {
  readonly id: 'statbank' | 'jobindsats';
  readonly name: Text;
  /** Where its calls begin, without a slash at the end. */
  readonly base: string;
  /** How its figures are to be credited. */
  readonly credit: Text;
}

export type ServiceId = Service['id'];

export const STATBANK: Service = {
  id: 'statbank',
  name: { da: 'Danmarks Statistik, Statistikbanken', en: 'Statistics Denmark, StatBank' },
  base: 'https://api.statbank.dk/v1',
  credit: { da: 'Danmarks Statistik (CC BY 4.0)', en: 'Statistics Denmark (CC BY 4.0)' },
};

export const JOBINDSATS: Service = {
  id: 'jobindsats',
  name: { da: 'Jobindsats', en: 'Jobindsats' },
  base: 'https://api.jobindsats.dk/v3',
  credit: { da: 'Styrelsen for Arbejdsmarked og Rekruttering, Jobindsats', en: 'STAR, Jobindsats' },
};
