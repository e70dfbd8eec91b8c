import type { Stored } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { linkIdOf } from './link-token.ts';
import { isOpen, type PersonalLink } from './personal-link.ts';

/** What a token leads to: an open link, one that was and is over, or nothing. */
export type Found =
  | { readonly state: 'open'; readonly link: Stored<PersonalLink> }
  | { readonly state: 'over' }
  | { readonly state: 'unknown' };

/** Looks a token up; changes nothing. A member who left or was erased has no open links. */
export async function findLink(
  { links, members }: Pick<Pool, 'links' | 'members'>,
  token: string,
  now: string,
): Promise<Found> {
  const id = linkIdOf(token);
  const link = id === null ? null : await links.get(id);
  if (!link) return { state: 'unknown' };
  const member = await members.get(link.memberId);
  if (!member || member.status === 'LEFT' || !isOpen(link, now)) return { state: 'over' };
  return { state: 'open', link };
}
