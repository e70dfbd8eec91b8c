import { randomBytes } from 'node:crypto';
import type { LinkPurpose } from '../links/personal-link.ts';
import { openPersonalLinks } from '../links/personal-links.store.ts';
import { openMemberNames, openMembers } from '../members/members.store.ts';
import type { Pool } from '../pool.ts';
import { forgetMessages } from './forget-messages.ts';
import { openMemberMessages } from './member-messages.store.ts';
import type { News } from './message.ts';
import { tellByMail } from './tell-by-mail.ts';
import { tellMember } from './tell-member.ts';

/** Telling members, for other domains; joins the transaction it is called in. */
interface MemberNewsPorts {
  /** As `tellMember`; with `onlyByMail` only where mail reaches them without their lead. */
  tellMember(input: News & { readonly onlyByMail?: boolean }): Promise<void>;
  /** As `forgetMessages`; of everyone where no member is named. */
  forgetNews(input: {
    readonly purpose: LinkPurpose;
    readonly aboutId: string;
    readonly memberId: string | null;
  }): Promise<void>;
}

type Parts = Pick<Pool, 'store' | 'vault' | 'mail' | 'now' | 'publicUrl'>;

/**
 * Over the store itself and never through a pool that runs elsewhere: another process could not join the
 * transaction, and would wait for the one who waits for it.
 */
export function openMemberNews(parts: Parts): MemberNewsPorts {
  const { store } = parts;
  const pool = {
    ...parts,
    random: randomBytes,
    members: openMembers(store),
    names: openMemberNames(store),
    messages: openMemberMessages(store),
    links: openPersonalLinks(store),
  };
  return {
    tellMember: async ({ onlyByMail = false, ...news }) =>
      store.transaction(async () => (onlyByMail ? tellByMail(pool, news) : tellMember(pool, news))),
    forgetNews: async ({ purpose, aboutId, memberId }) =>
      store.transaction(async () => forgetMessages(pool, memberId, { purpose, id: aboutId })),
  };
}
