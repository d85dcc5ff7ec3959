/** Which figures a person counts in and why, and who a figure is made of. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { cellQuery, cellSubjects, explanation, personFigures, personQuery } from '../contract/explanations.ts';
import { type ExplanationSource, explanationOf, figuresOfPerson, subjectsOfCell } from '../explanations.ts';
import { cellSubjectsDto, explanationDto, personFiguresDto } from '../present/explanation.ts';
import { FIGURES, jsonOf } from './reading.ts';
import { MUNICIPALITY_PATH } from './registers.ts';

const tags = ['Explanations'];
const MEASURE_PATH = z.strictObject({ ...MUNICIPALITY_PATH.shape, measure: z.string().max(100) });
const PERSON = z.strictObject(personQuery.shape);
const CELL = z.strictObject(cellQuery.shape);

export const explanations: FastifyPluginAsyncZod<ExplanationSource> = async (app, source) => {
  app.get(
    '/registers/:municipality/explain',
    {
      config: FIGURES,
      schema: {
        tags,
        summary: 'Every figure that one person counts in',
        params: MUNICIPALITY_PATH,
        querystring: PERSON,
        response: jsonOf(personFigures),
      },
    },
    async ({ params, query }) => personFiguresDto(await figuresOfPerson(params.municipality, query, source)),
  );

  app.get(
    '/registers/:municipality/explain/:measure',
    {
      config: FIGURES,
      schema: {
        tags,
        summary: 'What one person adds to a figure, and why',
        params: MEASURE_PATH,
        querystring: PERSON,
        response: jsonOf(explanation),
      },
    },
    async ({ params: { municipality, measure }, query }) =>
      explanationDto(await explanationOf(municipality, measure, query, source)),
  );

  app.get(
    '/registers/:municipality/subjects/:measure',
    {
      config: FIGURES,
      schema: {
        tags,
        summary: 'Who a figure is made of',
        params: MEASURE_PATH,
        querystring: CELL,
        response: jsonOf(cellSubjects),
      },
    },
    async ({ params: { municipality, measure }, query }) =>
      cellSubjectsDto(await subjectsOfCell(municipality, measure, query, source)),
  );
};
