/** `pejl synth --municipality … --out DIR`: a register of persons who do not exist, in the files of the exchange format. */
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isMunicipalityCode } from '../../core/areas/municipalities.ts';
import { civilDate, type Day, parseDay, printDay } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import type { FileForm } from '../../register/node/register-folder.ts';
import { writeRegisterFolder } from '../../register/node/write-register.ts';
import { syntheticMarker } from '../../register/synthetic/synthetic-marker.ts';
import { type SyntheticRequest, syntheticRegister } from '../../register/synthetic/synthetic-register.ts';
import type { CommandContext, Configure } from '../command.ts';
import { readTargetFile } from '../target-file.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly municipality: readonly string[];
  readonly persons: number;
  readonly from: Day;
  readonly to: Day;
  readonly seed: number;
  readonly targets?: string;
  readonly format: FileForm;
  readonly out: string;
}

const FORMATS: readonly FileForm[] = ['csv', 'csv.gz', 'parquet'];

export const configure: Configure = (command, context) => {
  const { say } = context;
  options(command, say).action((chosen: Options) => synth(chosen, context));
};

function options(command: Command, say: CommandContext['say']): Command {
  return command
    .requiredOption(
      '--municipality <codes>',
      say({ da: 'kommuner, fx 840 eller 840,851', en: 'municipalities, such as 840 or 840,851' }),
      codes,
    )
    .option(
      '--persons <number>',
      say({ da: 'personer i hver kommune', en: 'persons in each municipality' }),
      wholeNumber,
      12_000,
    )
    .addOption(
      dayOption(
        '--from <date>',
        say({ da: 'første dag, den første i en måned', en: 'first day, the first of a month' }),
        '2013-01-01',
      ),
    )
    .addOption(
      dayOption(
        '--to <date>',
        say({ da: 'sidste dag, den sidste i en måned', en: 'last day, the last of a month' }),
        '2019-12-31',
      ),
    )
    .option(
      '--seed <number>',
      say({
        da: 'samme tal giver samme register, byte for byte',
        en: 'the same number gives the same register, byte for byte',
      }),
      wholeNumber,
      1,
    )
    .option(
      '--targets <file>',
      say({
        da: 'offentliggjorte tal, der skal mødes (CSV); ellers dem, der følger med Pejl',
        en: 'published figures to meet (CSV); else those that come with Pejl',
      }),
    )
    .addOption(
      new Option('--format <format>', say({ da: 'filernes format', en: 'format of the files' }))
        .choices(FORMATS)
        .default('csv'),
    )
    .requiredOption(
      '--out <dir>',
      say({
        da: 'mappe, der ikke findes, er tom eller har et syntetisk register',
        en: 'folder that does not exist, is empty, or holds a synthetic register',
      }),
    );
}

function dayOption(flags: string, description: string, otherwise: string): Option {
  return new Option(flags, description).argParser(day).default(parseDay(otherwise), otherwise);
}

function day(text: string): Day {
  try {
    return parseDay(text);
  } catch {
    throw new InvalidArgumentError('Allowed choices are 2013-01-01, 2019-12-31 ….');
  }
}

function codes(text: string): string[] {
  const list = [...new Set(text.split(','))];
  if (list.every(isMunicipalityCode)) return list;
  throw new InvalidArgumentError('Allowed choices are 101, 147, … 860, or several: 840,851.');
}

async function synth(chosen: Options, context: CommandContext): Promise<void> {
  const { municipality, persons, from, to, seed, format } = chosen;
  const request: SyntheticRequest = {
    municipalities: municipality.map((code) => ({ code, persons })),
    from,
    to,
    seed,
    targets: readTargetFile(chosen.targets, context),
    onProgress: ({ municipality: code, day: reached }) => context.err(`${code} ${civilDate(reached).year} …\n`),
  };
  const register = syntheticRegister(request);
  await writeRegisterFolder(register, resolve(context.folder, chosen.out), {
    format,
    marker: syntheticMarker(request),
  });
  const count = (number: number) => displayNumber(number, {}, context.language);
  const [people, spells] = [count(register.people.count), count(register.people.spells.rows)];
  const span = `${printDay(from)}–${printDay(to)}`;
  context.err(
    context.say({
      da: `Syntetisk register i ${chosen.out}: ${people} opdigtede personer, ${spells} forløb på ydelser, ${span}.\n`,
      en: `Synthetic register in ${chosen.out}: ${people} invented persons, ${spells} stretches on benefits, ${span}.\n`,
    }),
  );
}
