import { findAll } from '@freshfaces/store';
import { isSignedBy } from './audit-key.ts';
import { brokenCheckpoint, type Checkpoint } from './checkpoint.ts';
import { eventIdAt, FIRST_PREVIOUS, isSealed } from './event.ts';
import { HEAD, type Head, headText } from './head.ts';
import type { Trail } from './trail.store.ts';

/** How the trail stands. */
export interface AuditHealth {
  readonly events: number;
  readonly whole: boolean;
  /** Where it breaks first, as a sentence; null when whole. */
  readonly problem: string | null;
  readonly lastCheckpointAt: string | null;
  readonly checkpoints: number;
}

const AT_ONCE = 1_000;

/**
 * Walks the whole chain and checks every checkpoint and the head, while others go on writing.
 * @param publicKey whose signatures count; null where no key is at hand: then the chain alone is checked,
 * and checkpoints against the key they name.
 */
export async function healthOf(trail: Trail, publicKey: string | null): Promise<AuditHealth> {
  const { head, checkpoints, problem } = await walk(trail, publicKey);
  return {
    events: head?.length ?? 0,
    whole: problem === null,
    problem,
    lastCheckpointAt: checkpoints.at(-1)?.at ?? null,
    checkpoints: checkpoints.length,
  };
}

/** As `healthOf`, with the head and the checkpoints that were walked up to. */
export async function walk(
  trail: Trail,
  publicKey: string | null,
): Promise<{ head: Head | null; checkpoints: readonly Checkpoint[]; problem: string | null }> {
  const head = await trail.heads.get(HEAD);
  const checkpoints = await findAll(trail.checkpoints, {});
  const problem =
    brokenHead(head, checkpoints, publicKey) ??
    brokenCheckpoint(checkpoints, publicKey ?? checkpoints[0]?.publicKey ?? '') ??
    (await firstBrokenEvent(trail, head, checkpoints)) ??
    (await beyondTheEnd(trail, checkpoints));
  return { head, checkpoints, problem };
}

function brokenHead(
  head: Head | null,
  checkpoints: readonly Checkpoint[],
  publicKey: string | null,
): string | null {
  if (!head) return null;
  if (checkpoints.length < (head.checkpoints ?? 0)) return 'The last checkpoint is missing.';
  if (publicKey === null || isSignedBy(publicKey, headText(head), head.signature)) return null;
  return head.signature === null || head.signature === undefined
    ? 'The end of the chain is not signed.'
    : 'The end of the chain was altered.';
}

async function firstBrokenEvent(
  { events }: Trail,
  head: Head | null,
  checkpoints: readonly Checkpoint[],
): Promise<string | null> {
  const stoodAt = new Map(checkpoints.map(({ length, hash }) => [length, hash]));
  const end = head?.length ?? 0;
  let previous = FIRST_PREVIOUS;
  let after: string | null = null;
  for (let place = 0; place < end; ) {
    const page = await events.find({ limit: AT_ONCE, after });
    for (const event of page.items.slice(0, end - place)) {
      const id = eventIdAt(place);
      if (event.id > id) return `Event ${id} is missing.`;
      if (event.id !== id || !isSealed(event, previous)) return `Event ${event.id} was altered.`;
      previous = event.hash;
      place += 1;
      const stood = stoodAt.get(place);
      if (stood !== undefined && stood !== previous) {
        return `Event ${id} is not the one that was signed.`;
      }
    }
    after = page.after;
    if (after === null && place < end) return `Event ${eventIdAt(place)} is missing.`;
  }
  return head && head.hash !== previous ? 'The end of the chain was altered.' : null;
}

/** Events and checkpoints tell of more than the head, read last, knows of. */
async function beyondTheEnd(
  { events, heads }: Trail,
  checkpoints: readonly Checkpoint[],
): Promise<string | null> {
  const { items } = await events.find({ sort: { by: 'id', order: 'desc' }, limit: 1 });
  const head = await heads.get(HEAD);
  const length = head?.length ?? 0;
  const [last] = items;
  if (last && (length === 0 || last.id > eventIdAt(length - 1))) {
    return `Event ${last.id} was put in.`;
  }
  const signed = checkpoints.at(-1);
  if (signed && signed.length > length) return `Event ${eventIdAt(length)} is missing.`;
  return checkpoints.length > (head?.checkpoints ?? 0) ? 'A checkpoint was put in.' : null;
}
