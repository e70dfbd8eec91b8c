import { Problem, type Viewer } from '@freshfaces/graph-kit';
import { type Action, grantFor } from './actions.ts';

/** What the action is done to: the organisations concerned, and the member when it is about one. */
export interface Subject {
  readonly organisationIds?: readonly string[];
  readonly memberId?: string;
  /** Organisations to which that member has said yes, while the panel is not over. */
  readonly saidYesTo?: readonly string[];
}

/** May this viewer do this? The single decision that resolvers assert and `viewerCan…` fields show. */
export function can(viewer: Viewer | null, action: Action, subject: Subject = {}): boolean {
  const grant = grantFor(action);
  if (grant.anyone) return true;
  if (!viewer) return false;
  if (grant.self && viewer.memberId !== null && viewer.memberId === subject.memberId) return true;
  const { memberId } = subject;
  if (grant.supporter && memberId !== undefined && viewer.supports.includes(memberId)) return true;
  return viewer.roles.some(
    ({ role, organisationId }) =>
      grant.anywhere.includes(role) ||
      (grant.at.includes(role) && (subject.organisationIds ?? []).includes(organisationId)) ||
      (grant.afterYes?.includes(role) && (subject.saidYesTo ?? []).includes(organisationId)),
  );
}

/** Throws `NOT_SIGNED_IN` or `NOT_ALLOWED` unless the viewer may; answers the viewer, known to be there. */
export function assertCan(viewer: Viewer | null, action: Action, subject: Subject = {}): Viewer {
  if (!viewer) throw new Problem('NOT_SIGNED_IN', 'Please sign in first.');
  if (!can(viewer, action, subject)) {
    throw new Problem(
      'NOT_ALLOWED',
      'Your role does not allow this. Ask the organisation concerned, or a network coordinator.',
    );
  }
  return viewer;
}
