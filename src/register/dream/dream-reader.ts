/**
 * A DREAM extract as it streams in, one wide row for each person → the rows of a register: persons, residence, spells,
 * activities and employment.
 */
import { isMunicipalityCode } from '../../core/areas/municipalities.ts';
import { dayOf } from '../../core/day.ts';
import { mondayOf, type Week } from '../../core/week.ts';
import { codeOf, SEXES, SUPPORTS } from '../codes.ts';
import { NO_DAY } from '../columns/column-table.ts';
import { IdTable } from '../columns/ids.ts';
import { UNKNOWN_HOURS } from '../columns/person-columns.ts';
import { bytesOf, textOf } from '../columns/utf8.ts';
import { registerErrors } from '../errors.ts';
import { danishNumber, plainNumber } from '../exchange/cells/number-text.ts';
import { CprWatch } from '../exchange/cpr-watch.ts';
import { type CsvRow, CsvScanner } from '../exchange/csv-scanner.ts';
import type { ReadingState } from '../exchange/reading-state.ts';
import { CodeMeanings, type Meaning } from './code-meanings.ts';
import { type Dated, type DreamColumns, dreamColumns } from './dream-columns.ts';
import { type DreamCounts, dreamNotes } from './dream-notes.ts';
import { staysOf, withoutAbsence } from './residence.ts';
import { stretchesOf } from './stretches.ts';
import { TableRows } from './table-rows.ts';

/** Hours of a full-time month, in hundredths. */
const FULL_TIME = 16_033;
const DEGREE_DECIMALS = 4;
const WAGE_EARNER = codeOf(SUPPORTS, 'ordinaer');

export class DreamReader {
  readonly #file: string;
  readonly #state: ReadingState;
  readonly #scanner: CsvScanner;
  readonly #meanings: CodeMeanings;
  readonly #ids = new IdTable();
  readonly #activityIds = new IdTable();
  readonly #persons = new TableRows('persons', ['born', 'sex', 'unemploymentFund']);
  readonly #residence = new TableRows('residence', ['municipality', 'from', 'to']);
  readonly #spells = new TableRows('spells', ['benefit', 'from', 'to', 'readiness', 'degree', 'grantedOn']);
  readonly #activities = new TableRows('activities', ['kind', 'from', 'to', 'hoursPerWeek', 'id']);
  readonly #employment = new TableRows('employment', ['month', 'hours', 'amountOere', 'support']);
  readonly #counts: DreamCounts = {
    ageless: 0,
    unknownCodes: new Map(),
    hoursUnknown: 0,
    badDegrees: 0,
    unknownMunicipalities: 0,
    unknownSexes: 0,
    otherColumns: 0,
    gaps: 0,
  };
  #columns: DreamColumns | undefined;
  #weeks: readonly Week[] = [];
  #watch: CprWatch | undefined;
  #expected = 0;

  /** `file` is what errors and notes show. */
  constructor(file: string, state: ReadingState) {
    this.#file = file;
    this.#state = state;
    this.#meanings = new CodeMeanings(state);
    this.#scanner = new CsvScanner(file, (row) => (this.#columns ? this.#row(row, this.#columns) : this.#header(row)));
  }

  get rows(): number {
    return this.#ids.length;
  }

  push(chunk: Uint8Array): void {
    this.#scanner.push(chunk);
  }

  /** Hands the rows over (`register/not-dream`, `register/cpr-numbers` …). */
  end(): void {
    this.#scanner.end();
    if (!this.#columns) throw this.#error('register/not-dream');
    this.#watch?.end();
    const { municipalities, degrees } = this.#columns;
    const has = { residence: municipalities.length > 0, degrees: degrees.length > 0 };
    const { keys, stores, notes } = this.#state;
    keys.set('persons', this.#ids).set('activities', this.#activityIds);
    stores.set('persons', this.#persons.store).set('spells', this.#spells.store);
    stores.set('activities', this.#activities.store);
    if (has.residence) stores.set('residence', this.#residence.store);
    if (has.degrees) stores.set('employment', this.#employment.store);
    notes.push(...dreamNotes(this.#counts, has).map((text) => ({ file: this.#file, text })));
  }

  #header(row: CsvRow): void {
    const names = Array.from({ length: row.cells }, (_, cell) => textOf(row.bytes, row.starts[cell]!, row.ends[cell]!));
    const columns = dreamColumns(names);
    if (columns.wrong[0]) throw this.#error('register/dream-week', columns.wrong[0]);
    if (columns.person < 0 || columns.weeks.length === 0) throw this.#error('register/not-dream');
    if (columns.age < 0) throw this.#error('register/dream-age');
    this.#columns = columns;
    this.#expected = row.cells;
    this.#weeks = columns.weeks.map(({ of }) => of);
    this.#watch = new CprWatch(this.#file, names[columns.person]!, 'ids');
    this.#counts.otherColumns = columns.others;
    this.#counts.gaps = this.#weeks.filter((week, at) => at > 0 && week !== this.#weeks[at - 1]! + 1).length;
  }

  #row(row: CsvRow, columns: DreamColumns): void {
    if (row.cells !== this.#expected) {
      const facts = { found: row.cells, expected: this.#expected };
      throw this.#error(row.closed ? 'register/cells' : 'register/cut-line', facts, row.line);
    }
    const { bytes, starts, ends } = row;
    const born = bornOf(cellText(row, columns.age));
    if (born === undefined) {
      this.#counts.ageless++;
      return;
    }
    const [from, to] = [starts[columns.person]!, ends[columns.person]!];
    if (from === to) throw this.#error('register/dream-no-id', {}, row.line);
    if (this.#ids.find(bytes, from, to) >= 0) throw this.#error('register/dream-twice', {}, row.line);
    this.#watch?.see(bytes, from, to);
    const person = this.#ids.add(bytes, from, to);
    this.#persons.add(person, born, this.#sexOf(cellText(row, columns.sex)), this.#fundOf(row, columns.funds));
    const away = this.#addWeeks(row, columns, person);
    this.#addResidence(row, columns, person, away);
    this.#addEmployment(row, columns, person);
  }

  /** Spells and activities; returns the days abroad or dead. */
  #addWeeks({ bytes, starts, ends }: CsvRow, { weeks }: DreamColumns, person: number) {
    const meanings = weeks.map(({ place }) => this.#meanings.of(bytes, starts[place]!, ends[place]!));
    for (const meaning of meanings) if (meaning && !meaning.isKnown) this.#countUnknown(meaning);
    for (const { what, first, last } of stretchesOf(this.#weeks, (at) => meanings[at]?.spell)) {
      this.#spells.add(person, what.benefit, mondayOf(first), mondayOf(last + 1), what.readiness, 1000, NO_DAY);
    }
    for (const { what, first, last } of stretchesOf(this.#weeks, (at) => meanings[at]?.activity)) {
      const id = bytesOf(`${this.#ids.at(person)}-${first}`);
      const position = this.#activityIds.add(id, 0, id.length);
      this.#activities.add(person, what, mondayOf(first), mondayOf(last + 1), UNKNOWN_HOURS, position);
    }
    const away = stretchesOf(this.#weeks, (at) => meanings[at]?.left || undefined);
    return [...away].map(({ first, last }) => ({ from: mondayOf(first), to: mondayOf(last + 1) }));
  }

  #addResidence(
    row: CsvRow,
    { municipalities }: DreamColumns,
    person: number,
    away: readonly { readonly from: number; readonly to: number }[],
  ): void {
    const years = municipalities.map(({ place, of }) => ({ year: of, municipality: this.#municipalityOf(row, place) }));
    for (const { municipality, from, to } of withoutAbsence(staysOf(years), away)) {
      this.#residence.add(person, municipality, from, to);
    }
  }

  #addEmployment(row: CsvRow, { degrees, industries }: DreamColumns, person: number): void {
    const known = new Set<number>();
    for (const { place, of } of degrees) {
      const text = cellText(row, place);
      if (text === '') continue;
      known.add(of);
      const degree = degreeOf(text);
      if (Number.isNaN(degree) || degree < 0) this.#counts.badDegrees++;
      else if (degree > 0) this.#employment.add(person, of, Math.round(degree * FULL_TIME), Number.NaN, WAGE_EARNER);
    }
    for (const { place, of } of industries) {
      if (cellText(row, place) !== '' && !known.has(of)) this.#counts.hoursUnknown++;
    }
  }

  #municipalityOf(row: CsvRow, place: number): number {
    const code = cellText(row, place);
    if (code === '') return 0;
    if (isMunicipalityCode(code)) return this.#state.add('municipalities', code) + 1;
    this.#counts.unknownMunicipalities++;
    return 0;
  }

  #sexOf(text: string): number {
    if (text === '') return 0;
    // Danmarks Statistik writes 1 for men and 2 for women.
    if (/^(?:1|m|mand)$/i.test(text)) return codeOf(SEXES, 'm');
    if (/^(?:2|k|kvinde)$/i.test(text)) return codeOf(SEXES, 'k');
    this.#counts.unknownSexes++;
    return 0;
  }

  /** The fund of the latest year that has one. */
  #fundOf(row: CsvRow, funds: readonly Dated[]): number {
    const texts = funds.map(({ place }) => cellText(row, place)).filter((text) => text !== '');
    const latest = texts.at(-1);
    return latest === undefined ? 0 : this.#state.add('unemploymentFunds', latest) + 1;
  }

  #countUnknown({ code }: Meaning): void {
    const { unknownCodes } = this.#counts;
    unknownCodes.set(code, (unknownCodes.get(code) ?? 0) + 1);
  }

  #error(code: Parameters<typeof registerErrors.create>[0], facts = {}, line = 1) {
    return registerErrors.create(code, facts, { file: this.#file, line });
  }
}

/** `''` for a column that is not there. */
function cellText({ bytes, starts, ends }: CsvRow, place: number): string {
  return place < 0 ? '' : textOf(bytes, starts[place]!, ends[place]!);
}

/** 1 February of the year in which somebody of that age in week 31 of 1991 was born. */
function bornOf(age: string): number | undefined {
  return /^-?\d{1,3}$/.test(age) ? dayOf(1991 - Number(age), 2, 1) : undefined;
}

function degreeOf(text: string): number {
  const [bytes, habits] = [bytesOf(text), { commas: 0, thousands: 0, rounded: 0 }];
  const plain = plainNumber(bytes, 0, bytes.length, DEGREE_DECIMALS, habits);
  const value = Number.isNaN(plain) ? danishNumber(bytes, 0, bytes.length, DEGREE_DECIMALS, habits) : plain;
  return value / 10 ** DEGREE_DECIMALS;
}
