/** Splits a snippet at its marks: `langtids‹ledige›` → plain `langtids`, matched `ledige`. */
export interface Piece {
  readonly text: string;
  readonly matched: boolean;
}

export function piecesOf(snippet: string): Piece[] {
  return snippet
    .split(/(‹[^‹›]*›)/)
    .filter(Boolean)
    .map((part) => (/^‹.*›$/.test(part) ? { text: part.slice(1, -1), matched: true } : { text: part, matched: false }));
}
