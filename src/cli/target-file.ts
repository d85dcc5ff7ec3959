/** The published figures a synthetic register is to meet: those that come with Pejl, or of a file with the same columns. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Target } from '../register/synthetic/target.ts';
import { readTargets } from '../statistics/register-targets.ts';
import type { CommandContext } from './command.ts';
import { readInput } from './input-file.ts';
import { SHIPPED } from './shipped.ts';

export function readTargetFile(file: string | undefined, { folder }: Pick<CommandContext, 'folder'>): Target[] {
  if (file === undefined) return readTargets(readFileSync(SHIPPED.levels, 'utf8'), basename(SHIPPED.levels));
  return readTargets(new TextDecoder().decode(readInput(file, folder)), file);
}
