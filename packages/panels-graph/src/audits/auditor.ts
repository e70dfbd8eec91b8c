import { assertCan, can } from '@freshfaces/access';
import { Problem, type Role, type Viewer } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { AuditorRole } from './draw-audit.ts';

/** Who checks what a record seals, and for whom. */
export interface Auditor {
  readonly personId: string;
  readonly organisationId: string;
  readonly role: AuditorRole;
}

type Drawn = Pick<Recruitment, 'organisationId' | 'contractId'>;

/**
 * The viewer as auditor of a recruitment's draws: a coordinator, or the commissioner of its contract, and nobody
 * who may know members' names. Throws `NOT_SIGNED_IN` or `NOT_ALLOWED`.
 */
export async function mustBeAuditor(
  panels: Panels,
  viewer: Viewer | null,
  drawn: Drawn,
): Promise<Auditor> {
  const holder = await commissionerOf(panels, drawn);
  const signedIn = assertCan(viewer, 'draw.audit', subjectOf(holder));
  const auditor = auditorOf(signedIn, drawn, holder);
  if (auditor) return auditor;
  throw new Problem(
    'NOT_ALLOWED',
    'Who checks this must not know members’ names: it is for people who have no other role in the network.',
  );
}

/** As `mustBeAuditor`, for screens. */
export async function mayAudit(
  panels: Panels,
  viewer: Viewer | null,
  drawn: Drawn,
): Promise<boolean> {
  if (!viewer) return false;
  const holder = await commissionerOf(panels, drawn);
  return can(viewer, 'draw.audit', subjectOf(holder)) && auditorOf(viewer, drawn, holder) !== null;
}

function subjectOf(holder: string | null) {
  return { organisationIds: holder === null ? [] : [holder] };
}

function commissionerOf({ ports }: Panels, { contractId }: Drawn): Promise<string | null> {
  return contractId === null ? Promise.resolve(null) : ports.commissionerOf({ contractId });
}

/** Roles that are told who a member is, or are one. */
const KNOWS_NAMES: readonly Role[] = ['recruiter', 'involvement-lead', 'member', 'supporter'];

function auditorOf(
  { personId, roles }: Viewer,
  { organisationId: hostId }: Drawn,
  holder: string | null,
): Auditor | null {
  if (roles.some((one) => KNOWS_NAMES.includes(one.role) || one.organisationId === hostId)) {
    return null;
  }
  const auditors: readonly Auditor[] = roles.flatMap(({ role, organisationId }) => {
    const isHolder = role === 'commissioner' && organisationId === holder;
    return role === 'coordinator' || isHolder ? [{ personId, organisationId, role }] : [];
  });
  const atOwn = new Set(auditors.map((auditor) => auditor.organisationId));
  const runsAPartner = roles.some(
    (one) => one.role === 'organisation-admin' && !atOwn.has(one.organisationId),
  );
  return runsAPartner ? null : (auditors[0] ?? null);
}
