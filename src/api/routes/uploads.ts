/**
 * A register's files in: open an upload, send the files piece by piece, have them read and checked, look at what was found,
 * and only then take them in.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Action } from '../../access/actions.ts';
import { municipality } from '../../core/areas/municipalities.ts';
import { uploadState } from '../contract/uploads.ts';
import { apiErrors } from '../errors.ts';
import { uploadStateDto } from '../present/upload-state.ts';
import type { Registers } from '../registers.ts';
import { UPLOAD_LIMIT } from '../uploads/steps.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { CSV_FILE, jsonOf, NO_FIELDS } from './reading.ts';

export interface UploadsContext {
  readonly registers: Registers;
  readonly uploads: Uploads;
}

const config = { action: 'registers/import' } as const satisfies { action: Action };
const tags = ['Registers'];
const OF_MUNICIPALITY = z.strictObject({ municipality: z.string().max(10) });
const OF_UPLOAD = OF_MUNICIPALITY.extend({ upload: z.uuid() });
const OF_FILE = OF_UPLOAD.extend({ file: z.string().max(100) });
/** The byte a piece begins at. */
const PIECE = z.strictObject({ from: z.coerce.number().int().min(0).max(UPLOAD_LIMIT).default(0) });
const ANSWER = jsonOf(uploadState);

export const uploads: FastifyPluginAsyncZod<UploadsContext> = async (app, { registers, uploads }) => {
  // Bytes are not read into memory; `receive` counts them.
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));

  app.post(
    '/registers/:municipality/uploads',
    {
      config,
      schema: { tags, summary: 'Open an upload', params: OF_MUNICIPALITY, querystring: NO_FIELDS, response: ANSWER },
    },
    async ({ params }) => uploadStateDto(await uploads.open(municipality(params.municipality).id)),
  );

  app.put(
    '/registers/:municipality/uploads/:upload/files/:file',
    {
      config,
      schema: {
        tags,
        summary: 'Send a file, or the piece of it that begins at a byte',
        params: OF_FILE,
        querystring: PIECE,
        response: ANSWER,
      },
    },
    async ({ params, query, body }) => {
      const upload = uploads.of(params.municipality, params.upload);
      if (!isStream(body)) throw apiErrors.create('api/bad-request');
      await upload.receive(params.file, query.from, body);
      return uploadStateDto(upload);
    },
  );

  app.post(
    '/registers/:municipality/uploads/:upload/reading',
    {
      config,
      schema: {
        tags,
        summary: 'Have the files read and checked; ask for the upload to follow it',
        params: OF_UPLOAD,
        querystring: NO_FIELDS,
        response: ANSWER,
      },
    },
    async ({ params }) => {
      const upload = uploads.of(params.municipality, params.upload);
      upload.read();
      return uploadStateDto(upload);
    },
  );

  app.get(
    '/registers/:municipality/uploads/:upload',
    {
      config,
      schema: {
        tags,
        summary: 'How far it has come, and what was found',
        params: OF_UPLOAD,
        querystring: NO_FIELDS,
        response: ANSWER,
      },
    },
    async ({ params }) => uploadStateDto(uploads.of(params.municipality, params.upload)),
  );

  app.get(
    '/registers/:municipality/uploads/:upload/rejected.csv',
    {
      config,
      schema: {
        tags,
        summary: 'All rows that cannot be used, with place and reason',
        params: OF_UPLOAD,
        querystring: NO_FIELDS,
        response: CSV_FILE,
      },
    },
    async ({ params }, reply) => {
      const { rejectsFile } = uploads.of(params.municipality, params.upload);
      const isThere = await stat(rejectsFile).then(
        () => true,
        () => false,
      );
      if (!isThere) throw apiErrors.create('api/not-found');
      reply.header('content-disposition', 'attachment; filename="rejected.csv"').type('text/csv; charset=utf-8');
      return reply.send(createReadStream(rejectsFile) as never);
    },
  );

  app.post(
    '/registers/:municipality/uploads/:upload/acceptance',
    {
      config,
      schema: {
        tags,
        summary: 'Take in what was read, without the rows that cannot be used',
        params: OF_UPLOAD,
        querystring: NO_FIELDS,
        response: ANSWER,
      },
    },
    async ({ params }) => {
      const upload = uploads.of(params.municipality, params.upload);
      upload.take(registers);
      return uploadStateDto(upload);
    },
  );

  app.delete(
    '/registers/:municipality/uploads/:upload',
    {
      config,
      schema: {
        tags,
        summary: 'Throw the files away',
        params: OF_UPLOAD,
        querystring: NO_FIELDS,
        response: { 204: z.null().describe('Thrown away'), '4xx': ANSWER['4xx'], '5xx': ANSWER['5xx'] },
      },
    },
    async ({ params }, reply) => {
      await uploads.discard(params.municipality, params.upload);
      return reply.code(204).send(null);
    },
  );
};

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}
