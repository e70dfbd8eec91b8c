import { assertCan } from '@freshfaces/access';
import { notFound, parseInput } from '@freshfaces/graph-kit';
import { readEntry } from '@freshfaces/public-log';
import { z } from 'zod';
import { changeOnce } from '../change.ts';
import { fromEnum, toEnum } from '../enums.ts';
import type {
  LogEntry,
  LogHeadSeen,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { keepHead } from './keep-head.ts';

const headInput = z.object({
  size: z.int().min(1, 'A head is over one entry at least.'),
  root: z.string().regex(/^[0-9a-f]{64}$/, 'A root is 64 characters of 0–9 and a–f.'),
  at: z.iso.datetime('Give the time of the head as it was signed.'),
  key: z.string().regex(/^[0-9a-f]{64}$/, 'A key is 64 characters of 0–9 and a–f.'),
  signature: z.string().max(100, 'A signature is shorter.'),
});

/** Public to everyone, signed in or not: a log nobody can read witnesses nothing. */
export function publicLogQueries(
  panels: Panels,
): Pick<QueryResolvers, 'logEntries' | 'logHeadsSeen'> {
  return {
    async logEntries(_parent, { kind, first, after }) {
      const filter = { kind: kind ? fromEnum(kind) : null };
      const page = { first: first ?? null, after: after ?? null };
      const { nodes, ...rest } = await panels.publicLog.list(filter, page);
      const entries = nodes.map(entryRead);
      const postOf = await postsAskedFor(panels, entries);
      return {
        ...rest,
        nodes: entries.map((entry) => ({ ...entry, post: postOf.get(entry.aboutId) ?? null })),
      };
    },
    logHeadsSeen: () => headsShown(panels),
  };
}

export function publicLogMutation(panels: Panels): Pick<MutationResolvers, 'keepLogHead'> {
  return {
    async keepLogHead(_parent, { input }, context) {
      const head = parseInput(headInput, input);
      const organisationIds = context.viewer?.roles.map(({ organisationId }) => organisationId);
      const viewer = assertCan(context.viewer, 'log.keep-head', {
        organisationIds: organisationIds ?? [],
      });
      const request = { personId: viewer.personId, action: 'log.keep-head', input };
      await changeOnce(panels, context, request, () => keepHead(panels, viewer, head));
      return headsShown(panels);
    },
  };
}

function entryRead(text: string): Omit<LogEntry, 'post'> {
  const entry = readEntry(text);
  if (!entry) throw notFound('entry');
  const { index, kind, about, at } = entry;
  return { index, kind: toEnum(kind), aboutId: about, at, text };
}

/** Posts that members were asked about, by the recruitment's id: these entries hold no name themselves. */
async function postsAskedFor(
  { recruitments, ports }: Panels,
  entries: readonly Pick<LogEntry, 'kind' | 'aboutId'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = entries.flatMap(({ kind, aboutId }) => (kind === 'INTEREST' ? [aboutId] : []));
  const found = (await recruitments.getMany([...new Set(ids)])).filter((one) => one !== null);
  const hosts = [...new Set(found.map(({ organisationId }) => organisationId))];
  const named = await ports.organisations({ ids: hosts });
  const nameOf = new Map(named.map(({ id, name }) => [id, name]));
  return new Map(
    found.map(({ id, post, organisationId }) => {
      const host = nameOf.get(organisationId);
      return [id, host === undefined ? post : `${post}, ${host}`];
    }),
  );
}

async function headsShown({ publicLog, ports }: Panels): Promise<LogHeadSeen[]> {
  const seen = await publicLog.seen();
  const named = await ports.organisations({ ids: seen.map(({ id }) => id) });
  const nameOf = new Map(named.map(({ id, name }) => [id, name]));
  return seen
    .map(({ id, ...head }) => ({ ...head, organisationName: nameOf.get(id) ?? 'An organisation' }))
    .sort((a, b) => a.organisationName.localeCompare(b.organisationName, 'en-GB'));
}
