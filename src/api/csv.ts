/** Comma-separated values as RFC 4180, or as Danish spreadsheets read them: semicolon, decimal comma, byte order mark. */
export type CsvFlavour = 'plain' | 'danish';

export type Cell = string | number | boolean | null;

export function csv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  flavour: CsvFlavour = 'plain',
): string {
  const separator = flavour === 'danish' ? ';' : ',';
  const lines = [header, ...rows].map((row) => row.map((cell) => field(cell, separator, flavour)).join(separator));
  return `${flavour === 'danish' ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function field(cell: Cell, separator: string, flavour: CsvFlavour): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return flavour === 'danish' ? String(cell).replace('.', ',') : String(cell);
  const text = harmless(String(cell));
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; signed numbers are left as they are. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-][\d.,]*\d *%?$/.test(text) ? `'${text}` : text;
}
