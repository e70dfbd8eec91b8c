import { dayOf, newId, notFound } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { type ConsentAnswer } from '../consents/consent.ts';
import { addAnswer, answersOf } from '../consents/consents.store.ts';
import { rubOutNeeds } from '../needs/rub-out-needs.ts';
import type { Pool } from '../pool.ts';
import { keepCompletions } from '../training/completions/keep-completions.ts';
import { answersToCarry, mustAskAgainIfLeadReads, noToLeadReading } from './carry-consents.ts';
import { mustBeFreeToGo, mustBeOneHome } from './may-merge.ts';
import {
  lastDayToUndo,
  type MemberMerge,
  mergeKey,
  type ToldKit,
  type UndoKit,
} from './member-merge.ts';
import type { MergeFact } from './merge-facts.ts';
import { mergedSingles, mergedTold } from './merged-singles.ts';
import { moveEverything } from './move-everything.ts';
import { keepSingles, keepTold, readSingles, readTold } from './singles.store.ts';

export interface Merging {
  readonly keptId: string;
  readonly otherId: string;
  /** Facts that the other record is right about. */
  readonly taken: readonly MergeFact[];
  readonly personId: string;
  readonly now: string;
}

/** Makes two records of one person one. Call it in a transaction; answers the merge's id. */
export async function mergeMembers(pool: Pool, merging: Merging): Promise<string> {
  const { keptId, otherId, taken, personId, now } = merging;
  mustBeOneHome(await pool.members.get(keptId), await pool.members.get(otherId));
  await mustBeFreeToGo(pool, merging);
  const [kept, other] = [await readSingles(pool, keptId), await readSingles(pool, otherId)];
  const [keptTold, otherTold] = [await readTold(pool, keptId), await readTold(pool, otherId)];
  const { carried, answers } = await carryConsents(pool, merging);

  const next = mergedSingles({ kept, other, taken, answers, today: dayOf(now) });
  const told = mergedTold(keptTold, otherTold, answers);
  await keepSingles(pool, keptId, next);
  await rubOutNeeds(pool, otherId);
  if (told.needs === null && told.experience === null) await rubOutNeeds(pool, keptId);
  else await keepTold(pool, keptId, told);
  await moveEverything(pool, { from: otherId, to: keptId });
  const completions = await carryTraining(pool, merging);
  await hide(pool, merging);

  const merged = await readSingles(pool, keptId);
  const kit: UndoKit = { kept, merged, other: other.member, carried, completions };
  const toldKit: ToldKit = { kept: keptTold, merged: told, other: otherTold };
  const holdsNeeds = told.needs !== null || told.experience !== null;
  const id = newId();
  const merge: MemberMerge = {
    id,
    homeOrganisationId: kept.member.homeOrganisationId,
    keptId,
    otherId,
    at: now,
    byPersonId: personId,
    undoUntil: lastDayToUndo(now),
    tell: 'merged',
    undoneAt: null,
    sealed: await pool.vault.seal(mergeKey(id), kit),
    toldSealed: holdsNeeds ? await pool.vault.seal(keptId, toldKit) : null,
  };
  await pool.merges.insert(merge);
  return id;
}

async function carryConsents({ consents }: Pool, { keptId, otherId, personId, now }: Merging) {
  const [before, others] = [await answersOf(consents, keptId), await answersOf(consents, otherId)];
  const carried: ConsentAnswer[] = [];
  for (const answer of answersToCarry(before, others)) {
    const { place: _, ...said } = answer;
    const { version: __, ...copy } = said as typeof said & { version?: number };
    carried.push(await addAnswer(consents, { ...copy, id: newId(), memberId: keptId }));
  }
  if (mustAskAgainIfLeadReads(before, others)) {
    carried.push(await addAnswer(consents, noToLeadReading(keptId, { personId, now })));
  }
  return { carried: carried.map(({ id }) => id), answers: [...before, ...carried] };
}

/** Answers the ids of what only the other record had learnt. */
async function carryTraining(pool: Pool, { keptId, otherId, now }: Merging): Promise<string[]> {
  const theirs = (await pool.training.records.get(otherId))?.completions ?? [];
  if (theirs.length > 0) {
    await keepCompletions(pool, keptId, { now, change: (ours) => [...ours, ...theirs] });
  }
  return theirs.map(({ id }) => id);
}

/** The other record is no longer seen, drawn or written to; no link opens it. */
async function hide(pool: Pool, { keptId, otherId, now }: Merging): Promise<void> {
  const member = await pool.members.get(otherId);
  if (!member) throw notFound('member');
  await pool.members.replace({
    ...member,
    status: 'LEFT',
    leftOn: dayOf(now),
    trainedFor: [],
    sharedPoolSince: null,
    lentSince: null,
    mergedInto: keptId,
  });
  const where = { memberId: otherId };
  for (const { id } of await findAll(pool.links, { where })) await pool.links.remove(id);
  for (const { id } of await findAll(pool.visits, { where })) await pool.visits.remove(id);
}
