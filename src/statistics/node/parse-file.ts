/** A saved statistics file as observations (or, for DREAM, as spells). */
import { type ParsedDream, parseDream } from '../parse/dream.ts';
import { parseDst } from '../parse/dst.ts';
import { parseJobindsats } from '../parse/jobindsats.ts';
import { parseJsonStat } from '../parse/jsonstat.ts';
import type { ParsedFile } from '../parse/observation.ts';
import { parsePx } from '../parse/px.ts';
import { decodeText } from './decode-text.ts';

export const FILE_KINDS = ['dst', 'jobindsats', 'px', 'jsonstat', 'dream'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** `fileName` is what errors show; a StatBank file named "bulk" is read as BULK. */
export function parseFile(kind: 'dream', bytes: Uint8Array, fileName: string): ParsedDream;
export function parseFile(kind: Exclude<FileKind, 'dream'>, bytes: Uint8Array, fileName: string): ParsedFile;
export function parseFile(kind: FileKind, bytes: Uint8Array, fileName: string): ParsedFile | ParsedDream {
  const text = decodeText(bytes);
  switch (kind) {
    case 'dst':
      return parseDst(text, fileName, { bulk: /bulk/i.test(fileName) });
    case 'jobindsats':
      return parseJobindsats(text, fileName);
    case 'px':
      return parsePx(text, fileName);
    case 'jsonstat':
      return parseJsonStat(text, fileName);
    case 'dream':
      return parseDream(text, fileName);
  }
}
