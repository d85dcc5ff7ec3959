/** A CSV file as an answer: named for whoever saves it. */
import type { FastifyReply } from 'fastify';

/** `name` without ending. */
export function sendCsv(reply: FastifyReply, name: string, content: string): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .send(content);
}
