/** Writes the pages of `docs/` that are made from the code: `npm run docs`. A test fails while one of them is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measuresPage } from '../src/measures/measures-page.ts';
import { loadMeasures } from '../src/measures/node/load-measures.ts';
import { goalsPage } from '../src/plan/goals-page.ts';
import { readPlanFolder } from '../src/plan/node/plan-files.ts';
import { registerFileTables } from '../src/register/exchange/file-tables.ts';
import { allErrors, type NamedError } from './error-tables.ts';

export interface GeneratedPage {
  /** File name in `docs/`. */
  readonly file: string;
  readonly render: () => Promise<string>;
}

export const GENERATED_PAGES: readonly GeneratedPage[] = [
  { file: 'errors.md', render: errorsPage },
  { file: 'goals.md', render: async () => goalsPage(readPlanFolder(join(import.meta.dirname, '../plans'))) },
  { file: 'measures.md', render: async () => measuresPage(await loadMeasures()) },
  { file: 'guide/register-files.md', render: async () => withTables('register-files.md', registerFileTables('da')) },
  {
    file: 'guide/en/register-files.md',
    render: async () => withTables('en/register-files.md', registerFileTables('en')),
  },
];

const TABLES = /(?<=<!-- tables -->\n)[\s\S]*(?=<!-- end of tables -->)/;

/** A guide with the tables in it made anew; what stands around them is written by hand. */
function withTables(file: string, tables: string): string {
  return readFileSync(join(import.meta.dirname, 'guide', file), 'utf8').replace(TABLES, () => `\n${tables}\n\n`);
}

const HEADER = `# Errors

Every expected failure has a stable code and a text in Danish and English. \`{…}\` is filled in when it happens; the place
(file, line and column, or field) is printed in front. Made from the error tables by \`npm run docs\`: change a text there.
`;

async function errorsPage(): Promise<string> {
  const byFolder = Map.groupBy(await allErrors(), ({ code }) => code.slice(0, code.indexOf('/')));
  return [HEADER, ...[...byFolder].map(([folder, errors]) => section(folder, errors))].join('\n');
}

function section(folder: string, errors: readonly NamedError[]): string {
  const files = [...new Set(errors.map(({ file }) => file))].map((file) => `[\`${file}\`](../${file})`);
  const rows = errors.map(({ code, text }) => `| \`${code}\` | ${cell(text.da)} | ${cell(text.en)} |`);
  return `## ${folder}\n\n${files.join(', ')}\n\n| code | Dansk | English |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** Table cells may hold neither bars nor line breaks, and angle brackets would be read as HTML. */
function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replace(/\s*\n\s*/g, ' ');
}

if (import.meta.main) {
  for (const { file, render } of GENERATED_PAGES) writeFileSync(join(import.meta.dirname, file), await render());
}
