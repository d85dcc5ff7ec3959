/**
 * Expected failures. Each has a stable code (`folder/what-is-wrong`), a text in Danish and English that says what, where
 * and what to do, the facts it names, and the place in the input. A bare `Error` anywhere in Pejl means a bug of ours.
 */
import type { Facts, Language, Text } from '../text.ts';

/** Where in the input: a file position, or a path of fields (`goals.3.target.unit`). */
export interface Place {
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  readonly field?: string;
}

export class PejlError extends Error {
  readonly code: string;
  readonly text: Text;
  readonly facts: Facts;
  readonly place: Place | undefined;

  constructor(code: string, text: Text, facts: Facts = {}, place?: Place) {
    super(`${code}: ${text.en}`);
    this.name = 'PejlError';
    this.code = code;
    this.text = text;
    this.facts = facts;
    this.place = place;
  }

  /** `plans/x.yaml:12:3: text [code]`: one line a person can act on. */
  print(language: Language): string {
    const { file, line, column, field } = this.place ?? {};
    const where = [file, line, column].filter((part) => part !== undefined).join(':');
    const at = [where, field].filter(Boolean).join(' ');
    return `${at ? `${at}: ` : ''}${this.text[language]} [${this.code}]`;
  }
}

/** Several failures found in one go; the first decides the code. */
export class PejlErrors extends PejlError {
  readonly errors: readonly PejlError[];

  constructor(errors: readonly [PejlError, ...PejlError[]]) {
    super(errors[0].code, errors[0].text, errors[0].facts, errors[0].place);
    this.name = 'PejlErrors';
    this.errors = errors;
  }

  override print(language: Language): string {
    return this.errors.map((error) => error.print(language)).join('\n');
  }
}
