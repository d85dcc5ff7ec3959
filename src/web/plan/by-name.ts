/** Plans by the name of their municipality, as the language sorts (Aalborg last in Danish), then by year. */
import type { PlanHeadDto } from '../../api/contract/plans.ts';
import type { Language } from '../../core/text.ts';

export function byName(plans: readonly PlanHeadDto[], language: Language): PlanHeadDto[] {
  const alphabet = new Intl.Collator(language);
  return plans.toSorted((a, b) => alphabet.compare(a.municipality.name, b.municipality.name) || a.year - b.year);
}
