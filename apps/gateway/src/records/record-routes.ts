import type { FastifyInstance } from 'fastify';
import type { RecordOf } from './read-record.ts';

/** `/records/<draw>.json`: the record that anyone may check with `pnpm draw:verify`, as a file. */
export function recordRoutes(server: FastifyInstance, recordOf: RecordOf): void {
  server.get<{ Params: { id: string } }>(
    '/records/:id(^[0-9a-z]{1,40}).json',
    async ({ params: { id }, id: requestId }, reply) => {
      const record = await recordOf(id, requestId);
      if (record === null) {
        const message = 'There is no published draw at this address.';
        return reply.code(404).send({ code: 'NOT_FOUND', message, requestId });
      }
      return reply
        .header('content-disposition', `attachment; filename="freshfaces-draw-${id}.json"`)
        .type('application/json; charset=utf-8')
        .send(record);
    },
  );
}
