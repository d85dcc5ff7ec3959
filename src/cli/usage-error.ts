/** Wrong usage in the user's language: the parser's own messages are English only. */
import type { CommanderError } from 'commander';
import type { PejlError } from '../core/errors/pejl-error.ts';
import { cliErrors } from './errors.ts';

/** `command` is what the user got as far as: `pejl goals`. */
export function usageError({ code, message }: CommanderError, command: string): PejlError {
  const [value = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const suggestion = /\(Did you mean (?:one of )?([^?)]*)\?\)/.exec(message)?.[1];
  const hint = suggestion ? ` → ${suggestion}?` : '';
  switch (code) {
    case 'commander.unknownCommand':
      return cliErrors.create('cli/unknown-command', { value, hint });
    case 'commander.unknownOption':
      return cliErrors.create('cli/unknown-option', { value, hint, command });
    case 'commander.missingArgument':
    case 'commander.optionMissingArgument':
    case 'commander.missingMandatoryOptionValue':
      return cliErrors.create('cli/missing-argument', { value, command });
    case 'commander.invalidArgument': {
      // error: option '--format <format>' argument 'xml' is invalid. Allowed choices are json, csv, table.
      const choices = /Allowed choices are ([^.]*)\./.exec(message)?.[1] ?? '';
      return cliErrors.create('cli/invalid-argument', { value: second, option: value, choices });
    }
    case 'commander.excessArguments':
      return cliErrors.create('cli/excess-arguments', { value: /: ([^:]*)\.$/.exec(message)?.[1] ?? '', command });
    default:
      return cliErrors.create('cli/wrong-usage', { value: message.replace(/^error: /, ''), command });
  }
}
