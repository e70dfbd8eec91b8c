import type { Accounts } from '@freshfaces/accounts';
import type { Viewer } from '@freshfaces/graph-kit';
import type { LinkPorts } from '@freshfaces/pool-graph';
import type { FastifyRequest } from 'fastify';

export const VISIT_COOKIE = 'freshfaces-visit';

/** A member in their own pages, and what opened them. */
export interface WhoIsIn {
  readonly viewer: Viewer;
  readonly memberId: string;
  readonly by: 'visit' | 'account';
  /** The secret their forms follow from. */
  readonly opener: string;
}

/** By a visit that a personal link opened, else by an account; null for nobody, and for who is no member. */
export async function whoIsIn(
  { cookies }: FastifyRequest,
  { links, accounts }: { readonly links: LinkPorts; readonly accounts: Accounts },
): Promise<WhoIsIn | null> {
  const visit = cookies[VISIT_COOKIE];
  const visitor = visit ? await links.visitorOf({ visit }) : null;
  if (visit && visitor?.memberId) {
    return { viewer: visitor, memberId: visitor.memberId, by: 'visit', opener: visit };
  }
  const session = cookies[accounts.cookieName];
  const viewer = (await accounts.sessions.read(session))?.viewer;
  if (!session || !viewer?.memberId) return null;
  return { viewer, memberId: viewer.memberId, by: 'account', opener: session };
}
