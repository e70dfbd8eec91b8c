import {
  type Clock,
  type GraphContext,
  loaderFor,
  moveBack,
  moveDocuments,
  pageSize,
} from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import { lookOf } from './look.ts';
import { openLooks } from './looks.store.ts';
import type { Read, Reads } from './reads.ts';

/** The log of reads over the store; `now` stamps each read. */
export function createReads({ store, now }: { readonly store: Store; readonly now: Clock }): Reads {
  const looks = openLooks(store);

  async function keep(context: GraphContext, reads: readonly Read[]): Promise<void> {
    const at = now();
    const kept = reads.map((read) => lookOf(context, read, at)).filter((look) => look !== null);
    if (kept.length > 0) await looks.insertMany(kept);
  }

  return {
    async note(context, read) {
      const once = loaderFor<true>(context, 'reads', async (keys) => {
        await keep(context, keys.map(readOfKey));
        return keys.map(() => true);
      });
      await once.load(keyOf(read));
    },
    noteMany: keep,
    moved: async ({ back, ...move }) =>
      store.transaction(async () => {
        await (back ? moveBack : moveDocuments)(looks, move);
      }),
    async looksAt(memberId, { first, after = null }) {
      const page = await looks.find({
        where: { memberId },
        sort: { by: 'at', order: 'desc' },
        limit: pageSize(first),
        after,
      });
      const total = await looks.count({ memberId });
      return { nodes: page.items, endCursor: page.after, total };
    },
  };
}

function keyOf({ memberId, what, why, organisationIds }: Read): string {
  return JSON.stringify({ memberId, what, why, organisationIds });
}

function readOfKey(key: string): Read {
  return JSON.parse(key) as Read;
}
