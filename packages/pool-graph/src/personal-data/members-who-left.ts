import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';

/** Members who left before a day, `YYYY-MM-DD`, and are not erased yet. */
export async function membersWhoLeft(
  { members, names }: Pool,
  { before }: { readonly before: string },
): Promise<readonly string[]> {
  const left = await findAll(members, { where: { status: 'LEFT' } });
  const longAgo = left.filter(({ leftOn }) => leftOn !== null && leftOn < before);
  const named = await names.getMany(longAgo.map(({ id }) => id));
  return named.flatMap((name) => name?.id ?? []);
}
