/** `pejl rank`: where a municipality stands, and what a better rank takes. */
import { Option } from 'commander';
import { decodeText } from '../../statistics/node/decode-text.ts';
import { type Better, type RankAnswer, type RankStep, rankAmong } from '../../statistics/rank/rank.ts';
import { municipalityCode, readRankFigures } from '../../statistics/rank/rank-figures.ts';
import type { CommandContext, Configure } from '../command.ts';
import { readInput } from '../input-file.ts';
import { type Column, type Format, formatOption, printRows } from '../print/rows.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly figures: string;
  readonly area: string;
  readonly toRank?: number;
  readonly better: Better;
  readonly format: Format;
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  command
    .requiredOption(
      '--figures <file>',
      say({ da: 'CSV: municipality,value[,population]', en: 'CSV: municipality,value[,population]' }),
    )
    .requiredOption('--area <code>', say({ da: 'kommunens kode eller navn', en: 'code or name of the municipality' }))
    .option('--to-rank <n>', say({ da: 'den plads, der sigtes efter', en: 'the rank aimed at' }), wholeNumber)
    .addOption(
      new Option('--better <way>', say({ da: 'hvilken vej er bedst', en: 'which way is better' }))
        .choices(['lower', 'higher'])
        .default('lower'),
    );
  formatOption(command, context).action((options: Options) => rank(options, context));
};

async function rank({ figures, area, toRank, better, format }: Options, context: CommandContext): Promise<void> {
  const read = readRankFigures(decodeText(readInput(figures, context.folder)), figures);
  const answer = rankAmong(read, {
    area: municipalityCode(area) ?? area,
    better,
    ...(toRank !== undefined && { toRank }),
  });
  if (format === 'json') return context.out(`${JSON.stringify(answer, null, 2)}\n`);
  context.err(`${context.say(standing(answer))}\n`);
  return printRows(answer.curve, CURVE, format, context);
}

function standing({ rank: place, of, tiedWith }: RankAnswer) {
  const shared = tiedWith.join(', ');
  return {
    da: `Nr. ${place} af ${of}${shared && `, delt med ${shared}`}.`,
    en: `No. ${place} of ${of}${shared && `, shared with ${shared}`}.`,
  };
}

const CURVE: readonly Column<RankStep>[] = [
  { name: 'rank', heading: { da: 'Plads', en: 'Rank' }, cell: (step) => step.rank, align: 'right' },
  { name: 'change', heading: { da: 'Ændring', en: 'Change' }, cell: (step) => step.change, align: 'right' },
];
