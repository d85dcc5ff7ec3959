/** Answers in the format that was asked for: JSON for programs, CSV for spreadsheets, a table for people. */
import { type Command, Option } from 'commander';
import { type Cell, csv } from '../../api/csv.ts';
import type { Text } from '../../core/text.ts';
import type { CommandContext } from '../command.ts';

const FORMATS = ['json', 'csv', 'table'] as const;
export type Format = (typeof FORMATS)[number];

/** A column of the table and of the CSV file. */
export interface Column<Row> {
  /** In CSV; the same in both languages. */
  readonly name: string;
  /** In the table; absent: only in the CSV file. */
  readonly heading?: Text;
  cell(row: Row): Cell;
  /** In the table, when it differs from the CSV cell. */
  shown?(row: Row): string;
  readonly align?: 'left' | 'right';
  /** Characters in the table; longer texts are wrapped. */
  readonly width?: number;
}

const NO_LINES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

export function formatOption(command: Command, { say }: CommandContext): Command {
  return command.addOption(
    new Option('--format <format>', say({ da: 'format', en: 'format' })).choices([...FORMATS]).default('table'),
  );
}

export async function printRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  format: Format,
  { out, say }: CommandContext,
): Promise<void> {
  if (format === 'json') return out(`${JSON.stringify(rows, null, 2)}\n`);
  if (format === 'csv')
    return out(
      csv(
        columns.map(({ name }) => name),
        rows.map((row) => columns.map((column) => column.cell(row))),
      ),
    );
  const { default: Table } = await import('cli-table3');
  const shown = columns.filter(({ heading }) => heading !== undefined);
  const table = new Table({
    head: shown.map(({ heading }) => say(heading ?? { da: '', en: '' })),
    colAligns: shown.map(({ align }) => align ?? 'left'),
    colWidths: shown.map(({ width }) => (width === undefined ? null : width)),
    wordWrap: true,
    // Lines between the rows only where rows are more than one line high.
    ...(shown.every(({ width }) => width === undefined) && { chars: NO_LINES }),
    style: { head: [], border: [] },
  });
  for (const row of rows) table.push(shown.map((column) => column.shown?.(row) ?? String(column.cell(row) ?? '–')));
  out(`${table.toString()}\n`);
}
