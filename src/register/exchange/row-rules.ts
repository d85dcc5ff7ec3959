/** What must hold between the cells of one row. Cells by themselves are checked by their readers (`cells/`). */
import { printDay } from '../../core/day.ts';
import { spellValidity } from './benefit-validity.ts';
import type { FileFormat } from './file-format.ts';
import type { ReadingState } from './reading-state.ts';
import type { RowRule } from './row-rule.ts';

export function rowRules(format: FileFormat, state: ReadingState): RowRule[] {
  const at = (field: string) => format.columns.findIndex((column) => column.field === field);
  const [from, to] = [at('from'), at('to')];
  const rules: RowRule[] = [];
  if (format.key !== undefined && format.key.length > 1) rules.push(together(format));
  if (from >= 0) rules.push(endsAfterItBegins(from, to));
  if (from >= 0 && format.rowsOf === 'persons') rules.push(endsAfterBirth(at('subject'), to, state));
  if (format.file === 'spells') rules.push(spellValidity(at('benefit'), from, to));
  return rules;
}

function endsAfterItBegins(from: number, to: number): RowRule {
  return {
    check(values) {
      if (values[to]! > values[from]!) return undefined;
      return { column: 'to', code: 'register/last-day-first', facts: { from: printDay(values[from]!) } };
    },
  };
}

function endsAfterBirth(subject: number, to: number, state: ReadingState): RowRule {
  const born = state.born;
  return {
    check(values) {
      const birth = born[values[subject]!]!;
      if (values[to]! > birth) return undefined;
      return { column: 'to', code: 'register/ends-before-birth', facts: { born: printDay(birth) } };
    },
  };
}

/** No two rows share the values of several columns together. */
function together({ key = [], columns }: FileFormat): RowRule {
  const places = key.map((name) => columns.findIndex((column) => column.name === name));
  const seen = new Set<string>();
  return {
    check(values) {
      const value = places.map((place) => values[place]).join(' ');
      if (!seen.has(value)) {
        seen.add(value);
        return undefined;
      }
      return { column: key.at(-1)!, code: 'register/duplicate', facts: { columns: key.join(' + ') } };
    },
  };
}
