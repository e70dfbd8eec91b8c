import type { Collection, Store } from '@freshfaces/store';
import { type AuditEvent, FIRST_PREVIOUS, sealEvent, sha256 } from './event.ts';

interface Head {
  readonly id: string;
  readonly length: number;
  readonly hash: string;
}

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
  /** Walks the whole chain; answers where it breaks first, or null. */
  firstBreak(): Promise<string | null>;
}

const HEAD = 'head';

export function createAudit(store: Store): Audit {
  const events: Collection<AuditEvent> = store.collection<AuditEvent>('audit', { indexes: [] });
  const heads: Collection<Head> = store.collection<Head>('audit-head', { indexes: [] });

  async function record(happened: Happened): Promise<void> {
    await store.transaction(async () => {
      const head = await heads.get(HEAD);
      const length = head?.length ?? 0;
      const { content, ...rest } = happened;
      const event = sealEvent({
        ...rest,
        id: String(length).padStart(12, '0'),
        content: sha256(JSON.stringify(content ?? null)),
        previous: head?.hash ?? FIRST_PREVIOUS,
      });
      await events.insert(event);
      const next = { id: HEAD, length: length + 1, hash: event.hash };
      if (head) await heads.replace({ ...next, version: head.version });
      else await heads.insert(next);
    });
  }

  async function firstBreak(): Promise<string | null> {
    const head = await heads.get(HEAD);
    let previous = FIRST_PREVIOUS;
    for (let place = 0; place < (head?.length ?? 0); place++) {
      const id = String(place).padStart(12, '0');
      const event = await events.get(id);
      if (!event) return `Event ${id} is missing.`;
      if (event.previous !== previous || sealEvent(event).hash !== event.hash)
        return `Event ${id} was altered.`;
      previous = event.hash;
    }
    return head && head.hash !== previous ? 'The end of the chain was altered.' : null;
  }

  return { record, firstBreak };
}
