/** The measures of the register: their catalogue, and what they say about municipalities, groups and times. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { GROUP_KEYS } from '../../measures/group.ts';
import { MEASURE_THEMES, type Measure } from '../../measures/measure.ts';
import { csvQuery } from '../contract/common.ts';
import {
  type MeasureQuery,
  measureAnswer,
  measureComparison,
  measureList,
  measureQuery,
} from '../contract/measures.ts';
import { apiErrors } from '../errors.ts';
import type { Library } from '../library.ts';
import { answerMeasure, type MeasureQuestionText, type MeasureSource } from '../measure-answers.ts';
import { measureParquet } from '../measure-parquet.ts';
import { measureAnswerDto, measureComparisonDto } from '../present/measure-answer.ts';
import { measureCsv, measureTable } from '../present/measure-csv.ts';
import { cataloguedMeasureDto } from '../present/measure-head.ts';
import { sendCsv, sendFile } from '../send-csv.ts';
import { CSV_FILE, csvFlavour, FIGURES, jsonOf, NO_FIELDS } from './reading.ts';

export interface MeasuresContext extends MeasureSource {
  readonly library: Library;
  readonly measures: readonly Measure[];
}

const tags = ['Measures'];
const MEASURE_PATH = z.strictObject({ measure: z.string().max(100) });
const QUERY = z.strictObject(measureQuery.shape);
const CSV_QUERY = z.strictObject({ ...measureQuery.shape, ...csvQuery.shape });
const COMPARISON_QUERY = z.strictObject({
  ...measureQuery.shape,
  /** `area:851` or `benefit:kontanthjaelp`: what is different on the other side. */
  against: z.string().max(420),
});
const PARQUET_FILE = {
  200: { description: 'A Parquet file', content: { 'application/vnd.apache.parquet': { schema: z.any() } } },
  '4xx': CSV_FILE['4xx'],
  '5xx': CSV_FILE['5xx'],
};

export const measures: FastifyPluginAsyncZod<MeasuresContext> = async (app, context) => {
  const { library, measures } = context;

  app.get(
    '/measures',
    {
      config: FIGURES,
      schema: { tags, summary: 'All measures', querystring: NO_FIELDS, response: jsonOf(measureList) },
    },
    async () => {
      const plans = await library.plans();
      return { measures: byTheme(measures).map((measure) => cataloguedMeasureDto(measure, plans)) };
    },
  );

  app.get(
    '/measures/:measure',
    {
      config: FIGURES,
      schema: {
        tags,
        summary: 'What a measure says: municipalities, periods, groups, as of any day',
        params: MEASURE_PATH,
        querystring: QUERY,
        response: jsonOf(measureAnswer),
      },
    },
    async ({ params, query }) => measureAnswerDto(await answerMeasure(asked(params.measure, query), context)),
  );

  app.get(
    '/measures/:measure/comparison',
    {
      config: FIGURES,
      schema: {
        tags,
        summary: 'Two municipalities or groups side by side, with the difference',
        params: MEASURE_PATH,
        querystring: COMPARISON_QUERY,
        response: jsonOf(measureComparison),
      },
    },
    async ({ params, query: { against, ...query } }) => {
      const one = await answerMeasure(asked(params.measure, query), context);
      const other = await answerMeasure(asked(params.measure, { ...query, ...changeOf(against) }), context);
      return measureComparisonDto(one, other);
    },
  );

  app.get(
    '/measures/:measure.csv',
    {
      config: FIGURES,
      schema: {
        tags,
        summary: 'What a measure says as CSV',
        params: MEASURE_PATH,
        querystring: CSV_QUERY,
        response: CSV_FILE,
      },
    },
    async ({ params, query }, reply) => {
      const { for: _, ...question } = query;
      const answer = await answerMeasure(asked(params.measure, question), context);
      return sendCsv(reply, params.measure, measureCsv(answer, csvFlavour(query)));
    },
  );

  app.get(
    '/measures/:measure.parquet',
    {
      config: FIGURES,
      schema: {
        tags,
        summary: 'What a measure says as Parquet',
        params: MEASURE_PATH,
        querystring: QUERY,
        response: PARQUET_FILE,
      },
    },
    async ({ params, query }, reply) => {
      const table = measureTable(await answerMeasure(asked(params.measure, query), context));
      const file = await measureParquet(table);
      return sendFile(reply, 'application/vnd.apache.parquet', `${params.measure}.parquet`, file);
    },
  );
};

/** Theme by theme, in the order of the themes. */
function byTheme(measures: readonly Measure[]): Measure[] {
  const themes = Object.keys(MEASURE_THEMES);
  return measures.toSorted((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme));
}

function asked(measure: string, { area, from, to, by, asOf, ...only }: MeasureQuery): MeasureQuestionText {
  return { measure, area, from, to, by, asOf, only };
}

/** `area:851` → the same question about another area (`api/not-a-change`). */
function changeOf(against: string): Partial<MeasureQuery> {
  const [key = '', value = ''] = against.split(/:(.*)/s);
  if (value !== '' && ['area', ...GROUP_KEYS].includes(key)) return { [key]: value };
  throw apiErrors.create('api/not-a-change', { groups: GROUP_KEYS.join(', ') }, { field: 'against' });
}
