/** The tables of the guide to register files (`docs/guide/register-files.md`), made from the formats the reader goes by. */
import { BENEFIT_IDS } from '../../core/benefits/benefits.ts';
import type { Language, Text } from '../../core/text.ts';
import type { RegisterFile } from '../register.ts';
import type { FileColumn, FileFormat, NumberCell } from './file-format.ts';
import { FILE_FORMATS } from './file-formats.ts';

const FILE_TEXTS: Readonly<Record<RegisterFile, Text>> = {
  persons: {
    da: 'Alle personer i registret. Den eneste fil, der skal være der.',
    en: 'Everybody in the register. The only file that must be there.',
  },
  residence: {
    da: 'Hvor folk bor. En person tæller kun i en kommune på dage med bopæl der. Uden filen kan `--municipality 840` placere alle ét sted.',
    en: 'Where people live. A person counts in a municipality only on days with residence there. Without the file, `--municipality 840` can place everybody in one.',
  },
  arrivals: {
    da: 'Flygtninge og familiesammenførte, da kommunen modtog dem.',
    en: 'Refugees and reunified families, when the municipality received them.',
  },
  spells: { da: 'Forløb på ydelser. De må gerne overlappe.', en: 'Stretches on benefits. They may overlap.' },
  employment: {
    da: 'Lønnede timer, måned for måned og arbejdsplads for arbejdsplads.',
    en: 'Paid hours, month by month and workplace by workplace.',
  },
  contacts: { da: 'Samtaler: frist, aftale, afholdelse.', en: 'Conversations: deadline, appointment, held.' },
  activities: { da: 'Tilbud og indsatser.', en: 'Offers and activities.' },
  education: { da: 'Uddannelse uden for beskæftigelsesindsatsen.', en: 'Education outside the employment effort.' },
  school: { da: 'Afslutning af 9. klasse.', en: 'Leaving grade 9.' },
  workplaces: { da: 'Arbejdspladser (P-enheder).', en: 'Workplaces (production units).' },
  job_orders: { da: 'Jobordrer fra virksomheder.', en: 'Job orders from companies.' },
  referrals: { da: 'Personer henvist til jobordrer.', en: 'Persons referred to job orders.' },
  control_cases: { da: 'Kontrolsager.', en: 'Control cases.' },
  population: {
    da: 'Befolkningstal til andele af befolkningen.',
    en: 'Population figures for shares of the population.',
  },
};

const WORDS = {
  column: { da: 'kolonne', en: 'column' },
  content: { da: 'indhold', en: 'content' },
  required: { da: 'skal', en: 'required' },
  yes: { da: 'ja', en: 'yes' },
} as const satisfies Record<string, Text>;

/** A table for each file, as Markdown. */
export function registerFileTables(language: Language): string {
  return Object.values(FILE_FORMATS)
    .map((format) => table(format, language))
    .join('\n\n');
}

function table({ file, columns }: FileFormat, language: Language): string {
  const say = (text: Text) => text[language];
  const rows = columns.map((column) =>
    [`\`${column.name}\``, column.required ? say(WORDS.required) : '', say(contentOf(column))].join(' | '),
  );
  return [
    `### ${file}`,
    '',
    say(FILE_TEXTS[file]),
    '',
    `| ${say(WORDS.column)} | | ${say(WORDS.content)} |`,
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function contentOf({ cell, name }: FileColumn): Text {
  switch (cell.is) {
    case 'key':
      return { da: 'id, som kun står én gang', en: 'id that stands once only' };
    case 'person':
      return { da: 'id fra persons', en: 'id of persons' };
    case 'order':
      return { da: 'id fra job_orders', en: 'id of job_orders' };
    case 'day':
      return { da: 'dato', en: 'date' };
    case 'last-day':
      return { da: 'sidste dag, medregnet; tom: det løber endnu', en: 'last day, included; empty: it goes on' };
    case 'month':
      return { da: 'måned som 2018-06', en: 'month as 2018-06' };
    case 'period':
      return { da: '2018, 2018-Q2 eller 2018-06', en: '2018, 2018-Q2 or 2018-06' };
    case 'choice':
      return choices(cell.of, cell.absent);
    case 'benefit':
      return choices(BENEFIT_IDS);
    case 'municipality':
      return { da: 'kommunekode, tre cifre', en: 'municipality code, three digits' };
    case 'text':
      return { da: name.endsWith('_id') ? 'id' : 'tekst', en: name.endsWith('_id') ? 'id' : 'text' };
    case 'number':
      return range(cell);
  }
}

function choices(of: readonly string[], absent = 0): Text {
  const list = of.map((value) => `\`${value}\``).join(', ');
  const otherwise = of[absent - 1];
  if (otherwise === undefined) return { da: list, en: list };
  return { da: `${list}; tom: \`${otherwise}\``, en: `${list}; empty: \`${otherwise}\`` };
}

function range({ decimals, min, max, aboveMin = false }: NumberCell): Text {
  const whole: Text = decimals === 0 ? { da: 'helt tal', en: 'whole number' } : { da: 'tal', en: 'number' };
  // Limits that only keep out nonsense are not worth a word.
  if (Math.abs(max) >= 10_000) return whole;
  if (aboveMin)
    return {
      da: `${whole.da} over ${min}, højst ${max}; tom: ${max}`,
      en: `${whole.en} above ${min}, at most ${max}; empty: ${max}`,
    };
  return { da: `${whole.da} fra ${min} til ${max}`, en: `${whole.en} from ${min} to ${max}` };
}
