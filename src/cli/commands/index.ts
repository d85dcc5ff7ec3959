/** Every command, in the order of the help text. */
import type { CommandEntry } from '../command.ts';

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'demo',
    summary: {
      da: 'Start Pejl med de fem planer i en indlejret database',
      en: 'Start Pejl with the five plans in an embedded database',
    },
    load: () => import('./demo.ts'),
  },
  {
    name: 'serve',
    summary: { da: 'Start serveren på din egen database', en: 'Start the server on your own database' },
    load: () => import('./serve.ts'),
  },
  {
    name: 'goals',
    summary: {
      da: 'Følg målene i en eller flere planer op på en dato',
      en: 'Follow up the goals of one or more plans on a date',
    },
    load: () => import('./goals.ts'),
  },
  {
    name: 'measure',
    summary: { da: 'Regn et mål ud på et register i filer', en: 'Count a measure on a register in files' },
    load: () => import('./measure.ts'),
  },
  {
    name: 'explain',
    summary: {
      da: 'Se, hvad en person lægger til et mål, og hvorfor',
      en: 'See what a person adds to a measure, and why',
    },
    load: () => import('./explain.ts'),
  },
  {
    name: 'measures',
    summary: {
      da: 'Vis målene i kataloget med definition og kilde',
      en: 'List the measures of the catalogue with definition and source',
    },
    load: () => import('./measures.ts'),
  },
  {
    name: 'plan',
    summary: { da: 'Vis planerne, eller kontrollér en planfil', en: 'List the plans, or check a plan file' },
    load: () => import('./plan.ts'),
  },
  {
    name: 'statistics',
    summary: {
      da: 'Hent tal fra Danmarks Statistik og Jobindsats, og se, hvordan det går med det',
      en: 'Fetch figures from Statistics Denmark and Jobindsats, and see how that goes',
    },
    load: () => import('./statistics.ts'),
  },
  {
    name: 'import',
    summary: { da: 'Læs et register ind i databasen', en: 'Bring a register into the database' },
    load: () => import('./import.ts'),
  },
  {
    name: 'export',
    summary: { da: 'Skriv registret i databasen som filer', en: 'Write the register in the database as files' },
    load: () => import('./export.ts'),
  },
  {
    name: 'parse',
    summary: {
      da: 'Læs en gemt statistikfil (Statistikbanken, Jobindsats, PX, JSON-stat, DREAM)',
      en: 'Read a saved statistics file (StatBank, Jobindsats, PX, JSON-stat, DREAM)',
    },
    load: () => import('./parse.ts'),
  },
  {
    name: 'rank',
    summary: {
      da: 'Se en kommunes placering, og hvad en bedre plads kræver',
      en: 'See the rank of a municipality, and what a better one takes',
    },
    load: () => import('./rank.ts'),
  },
  {
    name: 'forecast',
    summary: {
      da: 'Se, hvor en serie bærer hen, med usikkerhed',
      en: 'See where a series is heading, with its uncertainty',
    },
    load: () => import('./forecast.ts'),
  },
  {
    name: 'rule',
    summary: {
      da: 'Spørg en regel om en person på en dag: svar, lov og oplysninger',
      en: 'Ask a rule about a person on a day: answer, law and facts',
    },
    load: () => import('./rule.ts'),
  },
  {
    name: 'rules',
    summary: {
      da: 'Vis reglerne, eller én regel med lov og eksempler',
      en: 'List the rules, or show one with its law and examples',
    },
    load: () => import('./rules.ts'),
  },
  {
    name: 'synth',
    summary: {
      da: 'Lav et syntetisk register, der møder offentliggjorte tal',
      en: 'Make a synthetic register that meets published figures',
    },
    load: () => import('./synth.ts'),
  },
  {
    name: 'audit',
    summary: {
      da: 'Efterprøv, udskriv eller ryd op i noteringen af, hvem der har set hvad',
      en: 'Check, write out or tidy the record of who has seen what',
    },
    load: () => import('./audit.ts'),
  },
  {
    name: 'settings',
    summary: {
      da: 'Vis, hvad en kommune har besluttet, hvor loven er åben',
      en: 'Show what a municipality has decided where the law is open',
    },
    load: () => import('./settings.ts'),
  },
  {
    name: 'bench',
    summary: { da: 'Mål hastighed og størrelse på denne maskine', en: 'Measure speed and size on this machine' },
    load: () => import('./bench.ts'),
  },
];
