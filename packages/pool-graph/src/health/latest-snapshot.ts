import { dayOf } from '@freshfaces/graph-kit';
import { DuplicateKeyError, VersionConflictError } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { countPool } from './count-pool.ts';
import { type PoolSnapshot, THE_SNAPSHOT } from './pool-health.store.ts';

const FRESH_FOR_MS = 5 * 60_000;

const underWay = new WeakMap<Pool, Promise<PoolSnapshot>>();

/**
 * The pool as last counted, at most five minutes ago and with as many members as there are now. Whoever
 * asks while it is being counted waits for the same count.
 */
export async function latestSnapshot(pool: Pool, now: string): Promise<PoolSnapshot> {
  const kept = await pool.snapshots.get(THE_SNAPSHOT);
  return kept && (await isFresh(pool, kept, now)) ? kept : freshSnapshot(pool, now);
}

/** Counts the pool and keeps it; one count at a time. */
export function freshSnapshot(pool: Pool, now: string): Promise<PoolSnapshot> {
  const running = underWay.get(pool);
  if (running) return running;
  const counting = countAndKeep(pool, now).finally(() => underWay.delete(pool));
  underWay.set(pool, counting);
  return counting;
}

async function isFresh(
  { members }: Pick<Pool, 'members'>,
  { at, figures, experience }: PoolSnapshot,
  now: string,
): Promise<boolean> {
  const age = Date.parse(now) - Date.parse(at);
  if (age < 0 || age > FRESH_FOR_MS || experience.on !== dayOf(now)) return false;
  const active = await members.count({ status: 'ACTIVE', sharedPoolSince: { gte: '' } });
  return active === figures.members;
}

async function countAndKeep(pool: Pool, now: string): Promise<PoolSnapshot> {
  const kept = await pool.snapshots.get(THE_SNAPSHOT);
  const counted = await countPool(pool, now, kept);
  try {
    return await (kept
      ? pool.snapshots.replace({ ...counted, version: kept.version })
      : pool.snapshots.insert(counted));
  } catch (error) {
    // Another server of the network counted at the same moment: what it kept is as good.
    if (!(error instanceof VersionConflictError || error instanceof DuplicateKeyError)) throw error;
    return counted;
  }
}
