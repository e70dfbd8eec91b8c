import { notFound } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';
import type { Singles, Told } from './member-merge.ts';

/** One member's single documents as they are. Throws `NOT_FOUND` for one who is gone. */
export async function readSingles(pool: Pool, memberId: string): Promise<Singles> {
  const [member, name] = await Promise.all([pool.members.get(memberId), pool.names.get(memberId)]);
  if (!member || !name) throw notFound('member');
  return {
    member,
    name,
    profile: await pool.profiles.get(memberId),
    ties: await pool.ties.get(memberId),
    risk: await pool.riskAssessments.get(memberId),
  };
}

/** Writes those that differ from what is kept. Call it in a transaction. */
export async function keepSingles(pool: Pool, memberId: string, next: Singles): Promise<void> {
  const { members, names, profiles, ties, riskAssessments } = pool;
  const [member, name] = await Promise.all([members.get(memberId), names.get(memberId)]);
  if (!member || !name) throw notFound('member');
  await members.replace({ ...next.member, version: member.version });
  await names.replace({ ...next.name, version: name.version });
  await profiles.keep(memberId, next.profile);
  await keepOrRemove(ties, memberId, next.ties);
  await keepOrRemove(riskAssessments, memberId, next.risk);
}

export async function readTold(
  { needs, experience }: Pick<Pool, 'needs' | 'experience'>,
  memberId: string,
): Promise<Told> {
  return {
    needs: (await needs.of([memberId])).get(memberId) ?? null,
    experience: (await experience.of([memberId])).get(memberId) ?? null,
  };
}

/** Call it in a transaction. */
export async function keepTold(
  { needs, experience }: Pick<Pool, 'needs' | 'experience'>,
  memberId: string,
  told: Told,
): Promise<void> {
  if (told.needs) await needs.keep(memberId, told.needs);
  else await needs.remove(memberId);
  if (told.experience) await experience.keep(memberId, told.experience);
  else await experience.remove(memberId);
}

async function keepOrRemove<T extends { readonly id: string }>(
  collection: {
    get(id: string): Promise<(T & { readonly version: number }) | null>;
    insert(doc: T): Promise<unknown>;
    replace(doc: T & { readonly version: number }): Promise<unknown>;
    remove(id: string): Promise<boolean>;
  },
  id: string,
  next: T | null,
): Promise<void> {
  const kept = await collection.get(id);
  if (!next) {
    if (kept) await collection.remove(id);
  } else if (kept) await collection.replace({ ...next, version: kept.version });
  else await collection.insert(next);
}
