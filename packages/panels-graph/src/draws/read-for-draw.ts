import type { Read } from '@freshfaces/access';
import type { GraphContext } from '@freshfaces/graph-kit';
import type { Assessed } from '../eligibility/assess-pool.ts';
import type { Panels } from '../parts.ts';
import type { Draw } from './draw.ts';

/** A draw reads needs for whoever started it, after their own request has been answered. */
export function readerOf(
  { now }: Pick<Panels, 'now'>,
  { id, startedBy, organisationId }: Draw,
): GraphContext {
  const roles = [{ role: 'recruiter', organisationId }] as const;
  const viewer = { personId: startedBy, name: '', roles, memberId: null, supports: [] };
  return { viewer, requestId: id, now, loaders: new Map() };
}

/** What a draw reads of one candidate. */
export function readFor({ organisationId }: Draw): (candidate: Assessed) => Read {
  return ({ memberId, homeOrganisationId }) => ({
    memberId,
    what: 'needs',
    why: 'draw',
    organisationIds: [homeOrganisationId, organisationId],
  });
}
