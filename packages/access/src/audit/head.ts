import type { AuditKey } from './audit-key.ts';

/** Where the chain ends: one document, moved on by every event, signed each time. */
export interface Head {
  readonly id: typeof HEAD;
  /** Events in the chain. */
  readonly length: number;
  /** `hash` of the last. */
  readonly hash: string;
  /** Checkpoints made so far, so that none can go missing. */
  readonly checkpoints: number;
  /** Null while no key is at hand: in tests, and while the demo network is loaded. */
  readonly signature: string | null;
}

export const HEAD = 'head';

export function signedHead(
  head: Pick<Head, 'length' | 'hash' | 'checkpoints'>,
  key: AuditKey | null,
): Head {
  const { length, hash, checkpoints } = head;
  const signature = key && key.sign(headText(head));
  return { id: HEAD, length, hash, checkpoints, signature };
}

/** What a head's signature covers. */
export function headText(head: Pick<Head, 'length' | 'hash' | 'checkpoints'>): string {
  const { length, hash, checkpoints } = head;
  return `freshfaces audit head\n${JSON.stringify([length, hash, checkpoints])}`;
}
