/** The tables of a register, as they follow from the files of the exchange format: names, types, and the SQL between the two. */
import type { Cell, FileColumn, FileFormat } from '../../register/exchange/file-format.ts';
import { FILE_FORMATS } from '../../register/exchange/file-formats.ts';
import type { RegisterFile } from '../../register/register.ts';
import type { SubjectKind } from './recording.ts';

export interface FactColumn {
  /** In the file. */
  readonly name: string;
  /** In the table, quoted. */
  readonly column: string;
  readonly type: 'text' | 'date' | 'integer' | 'bigint' | 'numeric';
  /** What is stored, from the value in the file. */
  readonly stored: string;
  /** What stands in the file, from what is stored. */
  readonly shown: string;
}

export interface FactTable {
  readonly file: RegisterFile;
  readonly name: string;
  readonly columns: readonly FactColumn[];
  /** Column that says whose row it is, quoted. */
  readonly subject: string;
  /** What the rows of the file are part of; `null`: of the register as a whole. */
  readonly kind: SubjectKind | null;
  /** Columns that say what a row is about, quoted: when only the others change, the fact is the same. */
  readonly identity: readonly string[];
}

/** Beside the subject. Of several rows about the same, the first goes with the first. */
const ABOUT: Readonly<Record<RegisterFile, readonly string[]>> = {
  persons: [],
  residence: ['from'],
  arrivals: ['date'],
  spells: ['benefit', 'from'],
  employment: ['month', 'workplace_id', 'support'],
  contacts: ['contact_id'],
  activities: ['activity_id'],
  education: ['kind', 'from'],
  school: ['grade9_finished_on'],
  workplaces: [],
  job_orders: [],
  referrals: ['person_id', 'referred_on'],
  control_cases: ['case_id'],
  population: ['municipality', 'period'],
};

const KINDS: Readonly<Partial<Record<RegisterFile, SubjectKind | null>>> = {
  workplaces: 'workplace',
  job_orders: 'job-order',
  referrals: 'job-order',
  population: null,
};

export function factTable(file: RegisterFile): FactTable {
  return TABLES[file];
}

const TABLES = Object.fromEntries(
  Object.values(FILE_FORMATS).map((format) => [format.file, tableOf(format)]),
) as Record<RegisterFile, FactTable>;

function tableOf({ file, columns }: FileFormat): FactTable {
  const subject = quotedName(subjectOf(file, columns));
  const kind = KINDS[file];
  return {
    file,
    name: `register_${file}`,
    columns: columns.map(factColumn),
    subject,
    kind: kind === undefined ? 'person' : kind,
    identity: [subject, ...ABOUT[file].map(quotedName)],
  };
}

function subjectOf(file: RegisterFile, columns: readonly FileColumn[]): string {
  if (file === 'population') return 'group';
  const found = columns.find(({ field }) => field === 'subject') ?? columns.find(({ cell }) => cell.is === 'key');
  return found!.name;
}

function factColumn({ name, required, cell }: FileColumn): FactColumn {
  const column = quotedName(name);
  const otherwise = required ? undefined : defaultOf(cell);
  const isLastDay = cell.is === 'last-day';
  return {
    name,
    column,
    type: typeOf(cell),
    stored: isLastDay ? `${column} + 1` : otherwise === undefined ? column : `coalesce(${column}, ${otherwise})`,
    shown: isLastDay ? `${column} - 1` : column,
  };
}

/** The municipality whose register it is has the column `municipality`. */
function quotedName(name: string): string {
  return name === 'municipality' ? '"in_municipality"' : `"${name}"`;
}

function typeOf(cell: Cell): FactColumn['type'] {
  if (cell.is === 'day' || cell.is === 'last-day') return 'date';
  if (cell.is !== 'number') return 'text';
  if (cell.decimals > 0) return 'numeric';
  return cell.max > 2 ** 31 ? 'bigint' : 'integer';
}

/** What an empty cell means, where it means something. */
function defaultOf(cell: Cell): string | undefined {
  if (cell.is === 'choice' && cell.absent) return `'${cell.of[cell.absent - 1]}'`;
  if (cell.is === 'number' && cell.absent >= cell.min) return String(cell.absent / 10 ** cell.decimals);
  return undefined;
}
