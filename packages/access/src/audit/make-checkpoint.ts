import type { Job } from '@freshfaces/graph-kit';
import { DuplicateKeyError, type Store } from '@freshfaces/store';
import { type AuditKey, isSignedBy } from './audit-key.ts';
import { checkpointIdAt, signedCheckpoint } from './checkpoint.ts';
import { HEAD, headText, signedHead } from './head.ts';
import { openTrail, type Trail } from './trail.store.ts';
import { walk } from './walk.ts';

const HOUR_MS = 3_600_000;

/** The trail was tampered with: no checkpoint is signed over it. The message names places and ids only. */
class AuditBrokenError extends Error {
  override readonly name = 'AuditBrokenError';
}

/**
 * Signs how the chain stands, once a day (UTC) in which something happened, and before anything else
 * after a first start. Looks every hour, so that any of several servers does it.
 */
export function checkpointJob(store: Store, key: AuditKey): Job {
  const trail = openTrail(store);
  return {
    name: 'audit.checkpoint',
    everyMs: HOUR_MS,
    async run(now) {
      try {
        await makeCheckpoint(store, trail, key, now);
      } catch (error) {
        if (!(error instanceof DuplicateKeyError)) throw error;
      }
    },
  };
}

/** Only what is whole is signed; others may go on writing meanwhile. Throws AuditBrokenError. */
async function makeCheckpoint(store: Store, trail: Trail, key: AuditKey, at: string) {
  const before = await trail.heads.get(HEAD);
  const made = before?.checkpoints ?? 0;
  const last = made > 0 ? await trail.checkpoints.get(checkpointIdAt(made - 1)) : null;
  if (last && (last.length === before?.length || last.at.slice(0, 10) >= at.slice(0, 10))) return;
  const { head, checkpoints, problem } = await walk(trail, await trusted(trail, key));
  if (problem) throw new AuditBrokenError(problem);
  if (!head || checkpoints.length !== made) return;
  await store.transaction(async () => {
    const now = await trail.heads.get(HEAD);
    if (!now || (now.checkpoints ?? 0) !== made) return;
    if (now.length !== head.length && !isSignedBy(key.publicKey, headText(now), now.signature)) {
      throw new AuditBrokenError('The end of the chain was altered.');
    }
    const { length, hash } = head;
    const id = checkpointIdAt(made);
    await trail.checkpoints.insert(signedCheckpoint({ id, at, length, hash }, key));
    const next = signedHead({ ...now, checkpoints: made + 1 }, key);
    await trail.heads.replace({ ...next, version: now.version });
  });
}

/** A chain from before there was a key is taken as it stands, once; then the key must have signed. */
async function trusted(trail: Trail, key: AuditKey): Promise<string | null> {
  const head = await trail.heads.get(HEAD);
  const neverSigned = !head?.signature && (await trail.checkpoints.count()) === 0;
  return neverSigned ? null : key.publicKey;
}
