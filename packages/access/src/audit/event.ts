import { createHash } from 'node:crypto';

/** One link of the audit chain: ids and hashes only, never content (R16, DESIGN.md §3). */
export interface AuditEvent {
  /** The place in the chain as 12 digits, so that ids sort as they happened. */
  readonly id: string;
  readonly at: string;
  readonly personId: string;
  readonly action: string;
  readonly subjectIds: readonly string[];
  /** SHA-256 of what was written. */
  readonly content: string;
  /** `hash` of the event before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

export const FIRST_PREVIOUS = '0'.repeat(64);

/** The event with its hash, which covers every other field. */
export function sealEvent(event: Omit<AuditEvent, 'hash'>): AuditEvent {
  const { id, at, personId, action, subjectIds, content, previous } = event;
  const hash = sha256(JSON.stringify([id, at, personId, action, subjectIds, content, previous]));
  return { ...event, hash };
}

/** Those above and the store's version. */
const FIELDS = 9;

/** Whether it is what was sealed after `previous`: nothing changed, added or taken away. */
export function isSealed(event: AuditEvent & { readonly version: number }, previous: string) {
  return (
    event.previous === previous &&
    sealEvent(event).hash === event.hash &&
    Object.keys(event).length === FIELDS
  );
}

/** The id of the event at this place, the first being 0. */
export function eventIdAt(place: number): string {
  return String(place).padStart(12, '0');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
