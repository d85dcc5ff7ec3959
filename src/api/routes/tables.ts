/** The published tables of a plan, as printed and as recomputed. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { tableDetail, tableList } from '../contract/figures.ts';
import { findTable } from '../find.ts';
import { tableCsv } from '../present/table-csv.ts';
import { tableDetailDto, tableListDto } from '../present/tables.ts';
import { sendCsv } from '../send-csv.ts';
import {
  CSV,
  CSV_FILE,
  csvFlavour,
  jsonOf,
  kept,
  NO_FIELDS,
  PLAN_PATH,
  PUBLIC_READ,
  type ReadingContext,
} from './reading.ts';

const TABLE_PATH = PLAN_PATH.extend({ table: z.string().max(150) });
const tags = ['Published figures'];

export const tables: FastifyPluginAsyncZod<ReadingContext> = async (app, { library, measureNames }) => {
  app.get(
    '/plans/:plan/tables',
    {
      config: PUBLIC_READ,
      schema: {
        tags,
        summary: 'The published tables of a plan',
        params: PLAN_PATH,
        querystring: NO_FIELDS,
        response: jsonOf(tableList),
      },
    },
    async ({ params }, reply) => kept(reply).send(tableListDto(await library.plan(params.plan))),
  );

  app.get(
    '/plans/:plan/tables/:table',
    {
      config: PUBLIC_READ,
      schema: {
        tags,
        summary: 'A published table: every figure as printed, recomputed where it can be',
        params: TABLE_PATH,
        querystring: NO_FIELDS,
        response: jsonOf(tableDetail),
      },
    },
    async ({ params }, reply) => {
      const plan = await library.plan(params.plan);
      return kept(reply).send(tableDetailDto(findTable(plan, params.table), plan, measureNames));
    },
  );

  app.get(
    '/plans/:plan/tables/:table.csv',
    {
      config: PUBLIC_READ,
      schema: {
        tags,
        summary: 'A published table as CSV',
        params: TABLE_PATH,
        querystring: CSV,
        response: CSV_FILE,
      },
    },
    async ({ params, query }, reply) => {
      const plan = await library.plan(params.plan);
      const table = findTable(plan, params.table);
      return sendCsv(kept(reply), table.id, tableCsv(tableDetailDto(table, plan, measureNames), csvFlavour(query)));
    },
  );
};
