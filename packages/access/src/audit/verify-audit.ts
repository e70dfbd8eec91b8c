import { join, resolve } from 'node:path';
import { openReadOnlyStore, openStore, type Store } from '@freshfaces/store';
import { type AuditKeyEnv, findAuditKey } from './read-audit-key.ts';
import { openTrail } from './trail.store.ts';
import { walk } from './walk.ts';

/** What a check of the trail found, in one sentence fit to print. */
export interface Verified {
  readonly whole: boolean;
  readonly sentence: string;
}

/**
 * Walks the trail that this environment names, changing nothing; servers may run meanwhile. Throws
 * StoreError or KeyError, with a sentence fit to print.
 */
export async function verifyAudit(env: AuditKeyEnv = process.env): Promise<Verified> {
  const key = await findAuditKey(env);
  const store = await openToLook(env);
  try {
    const trail = openTrail(store);
    const { head, checkpoints, problem } = await walk(trail, key?.publicKey ?? null);
    if (problem) return { whole: false, sentence: `The audit trail is broken. ${problem}` };
    if (!head) return { whole: true, sentence: 'The audit trail is whole: nothing happened yet.' };
    const by = key
      ? `signed by the key ${key.publicKey}`
      : 'but not shown to be ours, because the audit key is not here';
    const what = `${inWords(head.length, 'event')} and ${inWords(checkpoints.length, 'checkpoint')}`;
    return {
      whole: true,
      sentence: `The audit trail is whole: ${what}, ${by}; it ends in ${head.hash}.`,
    };
  } finally {
    await store.close();
  }
}

async function openToLook(env: AuditKeyEnv): Promise<Store> {
  if (env.MONGODB_URI) return openStore({ MONGODB_URI: env.MONGODB_URI });
  return openReadOnlyStore(join(resolve(env.FRESHFACES_DATA || '.data'), 'freshfaces.db'));
}

function inWords(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
