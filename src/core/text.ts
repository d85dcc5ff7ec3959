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

/** What a text is filled in with. A fact that is words comes as a Text, so that each language gets its own. */
export type Facts = Readonly<Record<string, string | number | Text>>;

/** The text with its `{names}` filled in; a name without a fact stays as it is. */
export function filled({ da, en }: Text, facts: Facts): Text {
  return { da: fillIn(da, facts, 'da'), en: fillIn(en, facts, 'en') };
}

function fillIn(template: string, facts: Facts, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name] ?? whole;
    return typeof fact === 'object' ? fact[language] : String(fact);
  });
}
