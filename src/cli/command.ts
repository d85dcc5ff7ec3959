/**
 * What a command file under `commands/` exports, and what it is given. To add a command: write `commands/<name>.ts` that
 * exports `configure`, and add its name and one-line summary to `commands/index.ts`. The file is loaded only when its
 * command is asked for.
 */
import type { Command } from 'commander';
import type { Language, Text } from '../core/text.ts';
import type { Surroundings } from './surroundings.ts';

export interface CommandContext extends Surroundings {
  readonly language: Language;
  /** The text in the language of this run. */
  say(text: Text): string;
}

/** Declares arguments, options and the action on `command`. */
export type Configure = (command: Command, context: CommandContext) => void;

export interface CommandEntry {
  readonly name: string;
  readonly summary: Text;
  load(): Promise<{ readonly configure: Configure }>;
}
