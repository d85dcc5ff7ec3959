/** Which language to answer in: `--lang`, else the locale of the shell, else Danish. */
import type { Language } from '../core/text.ts';

export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const asked = optionValue(argv, '--lang');
  if (asked === 'da' || asked === 'en') return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'da';
}

/** The value of an option before anything is parsed: `--lang en` or `--lang=en`. */
export function optionValue(argv: readonly string[], option: string): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const joined = options.find((argument) => argument.startsWith(`${option}=`));
  if (joined) return joined.slice(option.length + 1);
  const at = options.indexOf(option);
  return at === -1 ? undefined : options[at + 1];
}
