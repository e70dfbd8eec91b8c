import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { isOpen, type LinkPurpose, type PersonalLink } from './personal-link.ts';

/** Every link of this member that still opens something, newest first. */
export async function openLinksOf(
  { links, now }: Pick<Pool, 'links' | 'now'>,
  memberId: string,
): Promise<PersonalLink[]> {
  const made = await findAll(links, { where: { memberId }, sort: { by: 'madeAt', order: 'desc' } });
  return made.filter((link) => isOpen(link, now()));
}

/** Stops this member's open links: all, those of one name, or those about one thing. Call it in a transaction. */
export async function stopLinks(
  pool: Pick<Pool, 'links' | 'now'>,
  memberId: string,
  which: { readonly name?: string; readonly purpose?: LinkPurpose; readonly aboutId?: string } = {},
): Promise<readonly PersonalLink[]> {
  const { name, purpose, aboutId } = which;
  const due = (await openLinksOf(pool, memberId)).filter(
    (link) =>
      (name === undefined || link.name === name) &&
      (purpose === undefined || link.purpose === purpose) &&
      (aboutId === undefined || link.aboutId === aboutId),
  );
  for (const { id } of due) {
    const link = await pool.links.get(id);
    if (link) await pool.links.replace({ ...link, stoppedAt: pool.now() });
  }
  return due;
}
