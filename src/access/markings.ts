/** What is said about a person so that fewer may look: hidden address, protection, own staff, relatives of staff. */
import type { Text } from '../core/text.ts';

export const MARKINGS = {
  'hidden-address': { da: 'Navne- og adressebeskyttelse', en: 'Hidden name and address' },
  protected: { da: 'Beskyttet borger', en: 'Protected citizen' },
  'own-staff': { da: 'Ansat i kommunen', en: 'Employed by the municipality' },
  'relative-of': { da: 'I familie med en medarbejder', en: 'Related to a member of staff' },
} as const satisfies Readonly<Record<string, Text>>;

export type MarkingKind = keyof typeof MARKINGS;

export interface Marking {
  readonly kind: MarkingKind;
  /** Of `own-staff` and `relative-of`: the user it is about, who may not open the case. */
  readonly user: string | null;
}
