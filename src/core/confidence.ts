/** How sure a fact in our own registers is. Shown wherever the fact decides something, so that it can be checked. */
import type { Text } from './text.ts';

export const CONFIDENCES = {
  high: { da: 'Set i en officiel kilde', en: 'Seen in an official source' },
  medium: { da: 'Udledt, eller set ét sted', en: 'Inferred, or seen in one place' },
  low: { da: 'Efter hukommelsen: kontrollér før brug', en: 'From memory: check before use' },
} as const satisfies Record<string, Text>;

export type Confidence = keyof typeof CONFIDENCES;
