/** A text in both languages of Pejl. Danish is the original, English the translation. */
export type Language = 'da' | 'en';

export interface Text {
  readonly da: string;
  readonly en: string;
}

/** The same words in both languages: names, numbers, codes. */
export function sameText(text: string): Text {
  return { da: text, en: text };
}
