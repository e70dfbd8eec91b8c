import type { Page } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import type { AuditKey } from './audit-key.ts';
import { type AuditEvent, eventIdAt, FIRST_PREVIOUS, sealEvent, sha256 } from './event.ts';
import { HEAD, signedHead } from './head.ts';
import { type AuditFilter, listEvents } from './list-events.ts';
import { openTrail } from './trail.store.ts';
import { type AuditHealth, healthOf } from './walk.ts';

/** What happened; `content` is hashed, not kept. */
export interface Happened {
  readonly at: string;
  readonly personId: string;
  readonly action: string;
  readonly subjectIds: readonly string[];
  readonly content: unknown;
}

/** The audit trail. `record` must be called inside the transaction of the change it tells of. */
export interface Audit {
  record(happened: Happened): Promise<void>;
  /** Newest first: ids and hashes only. */
  list(
    filter: AuditFilter,
    page: { readonly first?: number | null; readonly after?: string | null },
  ): Promise<Page<AuditEvent>>;
  /** Walks the whole chain and checks every checkpoint. */
  health(): Promise<AuditHealth>;
  /** How many events there are and the hash of the last; null where nothing happened yet. */
  end(): Promise<{ readonly events: number; readonly hash: string } | null>;
  /** Where the chain or a checkpoint breaks first, or null. */
  firstBreak(): Promise<string | null>;
}

/** @param key signs the end of the chain with every event; null in tests and while loading the demo. */
export function createAudit(store: Store, key: AuditKey | null = null): Audit {
  const trail = openTrail(store);

  async function record(happened: Happened): Promise<void> {
    await store.transaction(async () => {
      const head = await trail.heads.get(HEAD);
      const length = head?.length ?? 0;
      const { at, personId, action, subjectIds, content } = happened;
      const { hash, ...event } = sealEvent({
        id: eventIdAt(length),
        at,
        personId,
        action,
        subjectIds,
        content: sha256(JSON.stringify(content ?? null)),
        previous: head?.hash ?? FIRST_PREVIOUS,
      });
      await trail.events.insert({ ...event, hash });
      const checkpoints = head?.checkpoints ?? 0;
      const next = signedHead({ length: length + 1, hash, checkpoints }, key);
      if (head) await trail.heads.replace({ ...next, version: head.version });
      else await trail.heads.insert(next);
    });
  }

  const health = (): Promise<AuditHealth> => healthOf(trail, key?.publicKey ?? null);
  return {
    record,
    list: (filter, page) => listEvents(trail, filter, page),
    health,
    async end() {
      const head = await trail.heads.get(HEAD);
      return head && { events: head.length, hash: head.hash };
    },
    firstBreak: async () => (await health()).problem,
  };
}
