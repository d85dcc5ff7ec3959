/** What a reader of a file is told although the file could be read. */
import type { Text } from '../../core/text.ts';

export const MIXED_LEVELS: Text = {
  da: 'Områder på flere niveauer (land, region, kommune …) står i samme fil. Læg ikke niveauerne sammen.',
  en: 'Areas of several levels (nation, region, municipality …) stand in one file. Do not add levels together.',
};

export const ABSENT_IS_NOUGHT: Text = {
  da: 'Hentet som BULK: rækker med værdien 0 er udeladt, så en række, der ikke er der, betyder 0.',
  en: 'Fetched as BULK: rows with the value 0 are left out, so a row that is not there means 0.',
};

export function unnamedAreas(names: readonly string[]): Text[] {
  return listed(names, (list) => ({
    da: `Uden områdekode, står med navn: ${list}.`,
    en: `Without an area code, kept by name: ${list}.`,
  }));
}

export function repeated(labels: readonly string[]): Text[] {
  return listed(labels, (list) => ({
    da: `Samme etiket med samme tal mere end én gang; taget med én gang: ${list}.`,
    en: `The same label with the same number more than once; taken once: ${list}.`,
  }));
}

export function conflicting(labels: readonly string[]): Text[] {
  return listed(labels, (list) => ({
    da: `Samme etiket med forskellige tal; ingen af dem er brugt: ${list}. Bed om ét niveau ad gangen.`,
    en: `The same label with different numbers; none of them is used: ${list}. Ask for one level at a time.`,
  }));
}

const SHOWN = 3;

/** One warning for all of them, or none when there are none. */
function listed(items: readonly string[], say: (list: string) => Text): Text[] {
  if (items.length === 0) return [];
  const more = items.length > SHOWN ? ` (+${items.length - SHOWN})` : '';
  return [say(`${items.slice(0, SHOWN).join('; ')}${more}`)];
}
