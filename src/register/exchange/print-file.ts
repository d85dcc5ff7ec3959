/** One file of a register printed as CSV, the way `file-reader.ts` reads it; the rows in the order of the columns. */
import { printDay } from '../../core/day.ts';
import { printMonth } from '../../core/month.ts';
import { printPeriod } from '../../core/period.ts';
import { type ColumnSpec, type ColumnTable, FOREVER, NO_DAY } from '../columns/column-table.ts';
import type { Dictionary } from '../columns/dictionary.ts';
import type { Ids } from '../columns/ids.ts';
import type { Register, RegisterFile } from '../register.ts';
import type { FileColumn, FileFormat, NumberCell, WordList } from './file-format.ts';
import { FILE_FORMATS } from './file-formats.ts';

const ENOUGH = 1 << 16;

/** The text in pieces of some size, the header first. */
export function* printFile(register: Register, file: RegisterFile): Generator<string> {
  yield `${FILE_FORMATS[file].columns.map(({ name }) => name).join(',')}\n`;
  for (const { text } of printRows(register, file)) yield text;
}

export interface PrintedRows {
  readonly text: string;
  /** How many they are. */
  readonly rows: number;
}

/** The rows without the header, in pieces of some size. */
export function* printRows(register: Register, file: RegisterFile): Generator<PrintedRows> {
  let text = '';
  let count = 0;
  for (const line of file === 'population' ? figures(register) : rows(register, FILE_FORMATS[file])) {
    text += line;
    count++;
    if (text.length < ENOUGH) continue;
    yield { text, rows: count };
    [text, count] = ['', 0];
  }
  if (count > 0) yield { text, rows: count };
}

/** How many rows the file has. */
export function rowsIn(register: Register, file: RegisterFile): number {
  if (file === 'population') return register.population.figures.length;
  const { offsets, count } = tableOf(register, file);
  return offsets ? offsets[count]! : count;
}

function* figures({ population }: Register): Generator<string> {
  for (const { municipality, period, group, value } of population.figures) {
    yield `${[municipality, printPeriod(period), quoted(group), value].join(',')}\n`;
  }
}

function* rows(register: Register, format: FileFormat): Generator<string> {
  const { columns, offsets, count } = tableOf(register, format.file);
  const subjects: Ids = format.rowsOf === 'job_orders' ? register.jobOrders.ids : register.people.ids;
  const printers = format.columns.map((column) => printer(register, format, column));
  const values = format.columns.map(({ field }) => columns[field]);
  const isSubject = format.columns.map(({ field }) => field === 'subject');
  for (let subject = 0; subject < count; subject++) {
    const [from, to] = offsets ? [offsets[subject]!, offsets[subject + 1]!] : [subject, subject + 1];
    if (from === to) continue;
    const id = offsets ? quoted(subjects.at(subject)!) : '';
    for (let row = from; row < to; row++) {
      let line = '';
      for (let at = 0; at < printers.length; at++) {
        if (at > 0) line += ',';
        line += isSubject[at] ? id : printers[at]!(values[at]?.[row] ?? row);
      }
      yield `${line}\n`;
    }
  }
}

interface Table {
  readonly columns: Readonly<Record<string, ArrayLike<number>>>;
  /** Absent: each row is a subject of its own. */
  readonly offsets?: Int32Array;
  readonly count: number;
}

function tableOf({ people, workplaces, jobOrders }: Register, file: RegisterFile): Table {
  const of = ({ columns, offsets }: ColumnTable<ColumnSpec>, count = people.count): Table => ({
    columns,
    offsets,
    count,
  });
  const tables: Readonly<Record<RegisterFile, () => Table>> = {
    persons: () => ({ columns: people.person, count: people.count }),
    residence: () => of(people.residence),
    arrivals: () => of(people.arrivals),
    spells: () => of(people.spells),
    employment: () => of(people.employment),
    contacts: () => of(people.contacts),
    activities: () => of(people.activities),
    education: () => of(people.educations),
    school: () => of(people.school),
    workplaces: () => ({ columns: workplaces.workplace, count: workplaces.count }),
    job_orders: () => ({ columns: jobOrders.order, count: jobOrders.count }),
    referrals: () => of(jobOrders.referrals, jobOrders.count),
    control_cases: () => of(people.controlCases),
    population: () => ({ columns: {}, count: 0 }),
  };
  return tables[file]();
}

type Printer = (value: number) => string;

function printer(register: Register, format: FileFormat, column: FileColumn): Printer {
  const { cell } = column;
  switch (cell.is) {
    case 'key': {
      const ids = keysOf(register, format.file);
      return (position) => quoted(ids.at(position)!);
    }
    case 'person':
      return (position) => quoted(register.people.ids.at(position) ?? '');
    case 'day':
      return remembered((day) => (day === NO_DAY ? '' : printDay(day)));
    case 'last-day':
      return remembered((outside) => (outside === FOREVER ? '' : printDay(outside - 1)));
    case 'month':
      return remembered((month) => printMonth(month));
    case 'choice':
      return (code) => cell.of[code - 1] ?? '';
    case 'number':
      return (value) => (!column.required && Object.is(value, cell.absent) ? '' : printNumber(value, cell));
    case 'benefit':
      return words(register, 'benefits');
    case 'municipality':
    case 'text':
      return words(register, cell.words);
    case 'order':
    case 'period':
      return () => '';
  }
}

function words(register: Register, list: WordList): Printer {
  const dictionary = dictionaryOf(register, list);
  return remembered((code) => quoted(dictionary?.value(code) ?? ''));
}

function dictionaryOf({ people, workplaces, jobOrders }: Register, list: WordList): Dictionary | undefined {
  const all = { ...people.dictionaries, ...workplaces.dictionaries, ...jobOrders.dictionaries };
  return (all as Partial<Record<WordList, Dictionary>>)[list];
}

function keysOf({ people, workplaces, jobOrders }: Register, file: RegisterFile): Ids {
  switch (file) {
    case 'contacts':
      return people.contactIds;
    case 'activities':
      return people.activityIds;
    case 'control_cases':
      return people.controlCaseIds;
    case 'workplaces':
      return workplaces.ids;
    case 'job_orders':
      return jobOrders.ids;
    default:
      return people.ids;
  }
}

/** Days, months and words recur: each is printed once. */
function remembered(print: (value: number) => string): Printer {
  const known = new Map<number, string>();
  return (value) => {
    let text = known.get(value);
    if (text === undefined) {
      text = print(value);
      known.set(value, text);
    }
    return text;
  };
}

/** 755 with three decimals → `0.755`; 2050 with two → `20.5`. */
function printNumber(value: number, { decimals }: NumberCell): string {
  if (decimals === 0) return String(value);
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}${fraction === '' ? '' : `.${fraction}`}`;
}

function quoted(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
