import { Problem } from '@freshfaces/graph-kit';
import type { LogReader } from '@freshfaces/public-log';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/** The public log with the proof of single entries, as the server reads it. */
export interface PublicLogReader extends LogReader {
  inclusion(index: number, size: number): Promise<readonly string[]>;
}

const PER_MINUTE = 300;

/**
 * The network's public log for anyone and any program, signed in or not (docs/adr/0016): `/log` its signed
 * head, `/log/head.json` the same as a file; `/log/entries?from=0&to=500`; `/log/about/<draw>` its entries with their proofs;
 * `/log/inclusion?index=3&size=41`; `/log/consistency?before=12&size=41`.
 */
export function logRoutes(server: FastifyInstance, log: PublicLogReader): void {
  const config = { rateLimit: { max: PER_MINUTE, timeWindow: 60_000 } };
  const get = (path: string, answer: (query: unknown) => Promise<object>) =>
    server.get<{ Querystring: unknown }>(path, { config }, async ({ query }, reply) =>
      reply.header('cache-control', 'no-store').send(await answer(query)),
    );

  get('/log', async () => ({ head: await log.head() }));
  get('/log/head.json', async () => {
    const head = await log.head();
    if (!head) throw new Problem('NOT_FOUND', 'The log is still empty.');
    return head;
  });
  get('/log/entries', async (query) => {
    const { from, to } = numbersOf(query, ['from', 'to']);
    return { entries: await log.texts(from, to) };
  });
  get('/log/inclusion', async (query) => {
    const { index, size } = numbersOf(query, ['index', 'size']);
    await mustHold(log, size);
    return { proof: await within(() => log.inclusion(index, size)) };
  });
  get('/log/consistency', async (query) => {
    const { before, size } = numbersOf(query, ['before', 'size']);
    await mustHold(log, size);
    return { proof: await within(() => log.consistency(before, size)) };
  });
  server.get<{ Params: { id: string } }>(
    '/log/about/:id(^[0-9a-z-]{1,60})',
    { config },
    async ({ params: { id } }, reply) =>
      reply.header('cache-control', 'no-store').send(await log.about(id)),
  );
}

const place = z
  .string()
  .regex(/^\d{1,12}$/)
  .transform(Number);

function numbersOf<K extends string>(query: unknown, names: readonly K[]): Record<K, number> {
  const shape = Object.fromEntries(names.map((name) => [name, place])) as Record<K, typeof place>;
  const read = z.object(shape).safeParse(query);
  if (read.success) return read.data as Record<K, number>;
  throw new Problem('BAD_INPUT', `Give ${names.join(' and ')} as whole numbers from 0.`);
}

/** No proof is made for a tree that the log has not come to. */
async function mustHold(log: PublicLogReader, size: number): Promise<void> {
  const now = await log.head();
  if (!now || size > now.size)
    throw new Problem('NOT_FOUND', 'The log does not hold so many entries.');
}

async function within<T>(prove: () => Promise<T>): Promise<T> {
  try {
    return await prove();
  } catch (error) {
    if (error instanceof RangeError) throw new Problem('BAD_INPUT', error.message);
    throw error;
  }
}
