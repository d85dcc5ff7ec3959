/** The law that comes with Pejl, with what the municipality has decided where the law leaves it open. */
import type { Command } from 'commander';
import type { Law } from '../rules/law/law.ts';
import { readLawFolder } from '../rules/law/node/law-folder.ts';
import { readDecisions } from '../rules/law/read-decisions.ts';
import type { CommandContext } from './command.ts';
import { readInput } from './input-file.ts';
import { SHIPPED } from './shipped.ts';

export interface LawOptions {
  readonly decisions?: string;
}

export function lawOptions(command: Command, { say }: CommandContext): Command {
  const about = { da: 'kommunens afgørelser (YAML)', en: "the municipality's decisions (YAML)" };
  return command.option('--decisions <file>', say(about));
}

export function readLaw({ decisions: file }: LawOptions, { folder }: CommandContext): Law {
  if (file === undefined) return readLawFolder(SHIPPED.law);
  return readLawFolder(SHIPPED.law, {
    decisions: readDecisions(new TextDecoder().decode(readInput(file, folder)), file),
  });
}
