/** A file as an answer: named for whoever saves it. */
import type { FastifyReply } from 'fastify';

/** `name` without ending. */
export function sendCsv(reply: FastifyReply, name: string, content: string): FastifyReply {
  return sendFile(reply, 'text/csv; charset=utf-8', `${name}.csv`, content);
}

export function sendFile(reply: FastifyReply, type: string, name: string, content: string | Buffer): FastifyReply {
  return reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(content);
}
