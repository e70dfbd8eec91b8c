import { dayOf, notFound, Problem } from '@freshfaces/graph-kit';
import { answersOf } from '../consents/consents.store.ts';
import { rubOutNeeds } from '../needs/rub-out-needs.ts';
import type { Pool } from '../pool.ts';
import { keepCompletions } from '../training/completions/keep-completions.ts';
import { mergeKey, mustBeUndoable, type ToldKit, type UndoKit } from './member-merge.ts';
import { moveEverythingBack } from './move-everything.ts';
import { reverted } from './reverted.ts';
import { keepSingles, keepTold, readSingles, readTold } from './singles.store.ts';

/** Makes one record two again; what changed since stays with the kept one. Call it in a transaction. */
export async function undoMerge(pool: Pool, mergeId: string, now: string): Promise<void> {
  const merge = await pool.merges.get(mergeId);
  if (!merge) throw notFound('merge');
  mustBeUndoable(merge, dayOf(now));
  const kit = merge.sealed && (await pool.vault.open<UndoKit>(mergeKey(mergeId), merge.sealed));
  if (!kit) throw new Problem('CONFLICT', 'What is needed to undo this was erased.');
  const { keptId, otherId } = merge;

  await dropCarried(pool, keptId, kit);
  const asNow = await readSingles(pool, keptId);
  const { kept, merged } = kit;
  await keepSingles(pool, keptId, {
    member: {
      ...reverted(kept.member, merged.member, asNow.member),
      trainedFor: asNow.member.trainedFor,
    },
    name: reverted(kept.name, merged.name, asNow.name),
    profile: reverted(kept.profile, merged.profile, asNow.profile),
    ties: same(asNow.ties, merged.ties) ? kept.ties : asNow.ties,
    risk: same(asNow.risk, merged.risk) ? kept.risk : asNow.risk,
  });
  await moveEverythingBack(pool, { from: otherId, to: keptId });
  await keepCompletions(pool, keptId, {
    now,
    change: (all) => all.filter(({ id }) => !kit.completions.includes(id)),
  });
  await bringBack(pool, kit, now);
  if (merge.toldSealed) {
    const told = await pool.vault.open<ToldKit>(keptId, merge.toldSealed);
    if (told) await giveBackTold(pool, merge, told);
  }
  await pool.vault.forget(mergeKey(mergeId));
  const done = { undoneAt: now, tell: 'undone' as const, sealed: null, toldSealed: null };
  await pool.merges.replace({ ...merge, ...done });
}

async function bringBack(pool: Pool, { other }: UndoKit, now: string): Promise<void> {
  const member = await pool.members.get(other.id);
  if (!member) throw notFound('member');
  const { mergedInto: _, ...rest } = member;
  await pool.members.replace({ ...rest, ...withoutVersion(other), version: member.version });
  await keepCompletions(pool, other.id, { now, change: (all) => all });
}

async function giveBackTold(
  pool: Pool,
  { keptId, otherId }: { readonly keptId: string; readonly otherId: string },
  told: ToldKit,
): Promise<void> {
  await keepTold(pool, otherId, told.other);
  if (!same(await readTold(pool, keptId), told.merged)) return;
  if (told.kept.needs === null && told.kept.experience === null) await rubOutNeeds(pool, keptId);
  else await keepTold(pool, keptId, told.kept);
}

/** An answer that the merge brought is taken away while nothing was said after it. */
async function dropCarried(
  { consents }: Pool,
  keptId: string,
  { carried }: UndoKit,
): Promise<void> {
  const answers = await answersOf(consents, keptId);
  for (const answer of answers.filter(({ id }) => carried.includes(id))) {
    const later = answers.some(
      ({ purpose, place }) => purpose === answer.purpose && place > answer.place,
    );
    if (!later) await consents.remove(answer.id);
  }
}

function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) =>
    JSON.stringify(value, (key, one: unknown) => (key === 'version' ? undefined : one));
  return plain(a) === plain(b);
}

function withoutVersion<T extends object>(doc: T): T {
  const { version: _, ...rest } = doc as T & { version?: number };
  return rest as unknown as T;
}
