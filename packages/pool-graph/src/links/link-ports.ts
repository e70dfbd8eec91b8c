import type { Viewer } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { findLink } from './find-link.ts';
import { linkIdOf, newToken } from './link-token.ts';
import { personByLink } from './person-by-link.ts';
import { isOpen, type LinkPurpose, type PersonalLink } from './personal-link.ts';
import { idleUntil } from './visit.ts';

/** What a token leads to, and as whom its member acts. */
type LinkOpened =
  | {
      readonly state: 'open';
      readonly purpose: LinkPurpose;
      readonly aboutId: string;
      readonly viewer: Viewer;
    }
  | { readonly state: 'over' | 'unknown' };

/** What members’ own pages ask of the pool about links, inside the server. */
export interface LinkPorts {
  /** Looks a link up, and changes nothing. */
  linkAt(input: { token: string }): Promise<LinkOpened>;
  /** Opens a member's own pages by their link: a visit's token, or null where the link does not open them. */
  startVisit(input: { token: string }): Promise<string | null>;
  /** Whose visit it is, kept going by being asked; null once it is over. */
  visitorOf(input: { visit: string }): Promise<Viewer | null>;
  /** “I have finished”. */
  endVisit(input: { visit: string }): Promise<void>;
}

export function linkPorts(pool: Pool): LinkPorts {
  return {
    async linkAt({ token }) {
      const found = await findLink(pool, token, pool.now());
      if (found.state !== 'open') return { state: found.state };
      const { purpose, aboutId, memberId } = found.link;
      const viewer = await viewerByLink(pool, memberId);
      return viewer ? { state: 'open', purpose, aboutId, viewer } : { state: 'over' };
    },

    async startVisit({ token }) {
      const visit = newToken(pool.random);
      const id = linkIdOf(visit) ?? '';
      return pool.store.transaction(async () => {
        const now = pool.now();
        const found = await findLink(pool, token, now);
        if (found.state !== 'open' || found.link.purpose !== 'own-pages') return null;
        const { link } = found;
        const { memberId } = link;
        await noteOpened(pool, link, now);
        await pool.visits.insert({ id, memberId, linkId: link.id, until: idleUntil(now) });
        return visit;
      });
    },

    async visitorOf({ visit }) {
      const id = linkIdOf(visit);
      const now = pool.now();
      const kept = id === null ? null : await pool.visits.get(id);
      if (!kept || kept.until <= now) return null;
      const link = await pool.links.get(kept.linkId);
      if (!link || !isOpen(link, now)) return null;
      const until = idleUntil(now);
      if (until.slice(0, 16) !== kept.until.slice(0, 16)) await moveOn(pool, kept.id, until);
      return viewerByLink(pool, kept.memberId);
    },

    async endVisit({ visit }) {
      const id = linkIdOf(visit);
      if (id !== null) await pool.visits.remove(id);
    },
  };
}

/** The member as they act by a link: no account, so the audit trail says `member:<id>`. */
async function viewerByLink({ members, names }: Pool, memberId: string): Promise<Viewer | null> {
  const [member, name] = await Promise.all([members.get(memberId), names.get(memberId)]);
  if (!member || !name || member.status === 'LEFT') return null;
  return {
    personId: personByLink(memberId),
    name: name.name,
    roles: [{ role: 'member', organisationId: member.homeOrganisationId }],
    memberId,
    supports: [],
  };
}

async function noteOpened(pool: Pool, link: Stored<PersonalLink>, at: string): Promise<void> {
  const { memberId, name } = link;
  await pool.links.replace({ ...link, openedAt: at });
  const happened = { at, personId: personByLink(memberId), action: 'link.open' };
  await pool.audit.record({ ...happened, subjectIds: [memberId], content: name });
}

/** At most once a minute, so that reading pages writes little; of two at once one does it. */
async function moveOn(pool: Pool, id: string, until: string): Promise<void> {
  await pool.store.transaction(async () => {
    const visit = await pool.visits.get(id);
    if (visit) await pool.visits.replace({ ...visit, until });
  });
}
