/** `pejl forecast`: where a series is heading, or why that cannot be said. */
import { displayNumber } from '../../core/display-number.ts';
import type { ForecastPoint } from '../../statistics/forecast/forecast.ts';
import { forecastSeries } from '../../statistics/forecast/node/forecast-series.ts';
import { decodeText } from '../../statistics/node/decode-text.ts';
import type { CommandContext, Configure } from '../command.ts';
import { readInput } from '../input-file.ts';
import { type Column, type Format, formatOption, printRows } from '../print/rows.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly series: string;
  readonly horizon: number;
  readonly format: Format;
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  command
    .requiredOption(
      '--series <file>',
      say({ da: 'CSV: period,value (måneder eller kvartaler)', en: 'CSV: period,value (months or quarters)' }),
    )
    .requiredOption('--horizon <n>', say({ da: 'perioder frem', en: 'periods ahead' }), wholeNumber);
  formatOption(command, context).action((options: Options) => forecast(options, context));
};

async function forecast({ series, horizon, format }: Options, context: CommandContext): Promise<void> {
  const answer = forecastSeries(decodeText(readInput(series, context.folder)), series, horizon);
  const withheld = 'withheld' in answer ? context.say(answer.withheld) : undefined;
  if (format === 'json') {
    context.out(`${JSON.stringify(withheld === undefined ? answer : { withheld }, null, 2)}\n`);
  } else if ('withheld' in answer) {
    context.err(`${withheld}\n`);
  } else {
    context.err(`${context.say(chosen(answer.model, answer.backtest[0]!.mase))}\n`);
    await printRows(answer.forecast, columns(context), format, context);
  }
}

function chosen(model: string, mase: number) {
  const error = (language: 'da' | 'en') => displayNumber(mase, { decimals: 2 }, language);
  return {
    da: `Model: ${model}. Gennemsnitlig fejl på fortiden: ${error('da')} af et års ændring.`,
    en: `Model: ${model}. Mean error on the past: ${error('en')} of a year's change.`,
  };
}

function columns({ language }: CommandContext): readonly Column<ForecastPoint>[] {
  const number = (name: Exclude<keyof ForecastPoint, 'period'>, da: string, en: string): Column<ForecastPoint> => ({
    name,
    heading: { da, en },
    cell: (point) => point[name],
    shown: (point) => displayNumber(point[name], { atMost: 1 }, language),
    align: 'right',
  });
  return [
    { name: 'period', heading: { da: 'Periode', en: 'Period' }, cell: (point) => point.period },
    number('mean', 'Ventet', 'Expected'),
    number('lo50', '50 % fra', '50% from'),
    number('hi50', 'til', 'to'),
    number('lo80', '80 % fra', '80% from'),
    number('hi80', 'til', 'to'),
    number('lo95', '95 % fra', '95% from'),
    number('hi95', 'til', 'to'),
  ];
}
