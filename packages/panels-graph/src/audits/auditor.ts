import { can } from '@freshfaces/access';
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

/** The viewer as auditor of a recruitment's draws. Throws `NOT_ALLOWED` where `auditorOf` answers null. */
export async function mustBeAuditor(
  panels: Panels,
  viewer: Viewer,
  drawn: Drawn,
): Promise<Auditor> {
  const auditor = await auditorOf(panels, viewer, drawn);
  if (auditor) return auditor;
  throw new Problem(
    'NOT_ALLOWED',
    'Only a coordinator or the commissioner of this contract can check this, and nobody who may know members’ names.',
  );
}

/** Roles that are told who a member is, or are one. */
const KNOWS_NAMES: readonly Role[] = ['recruiter', 'involvement-lead', 'member', 'supporter'];

/**
 * The viewer as auditor of a recruitment's draws: a coordinator, or the commissioner of its contract. Null for
 * everyone else, and for whoever may know members' names by any other role (docs/adr/0023).
 */
export async function auditorOf(
  { ports }: Panels,
  viewer: Viewer,
  { organisationId: hostId, contractId }: Drawn,
): Promise<Auditor | null> {
  const { personId, roles } = viewer;
  if (roles.some((one) => KNOWS_NAMES.includes(one.role) || one.organisationId === hostId)) {
    return null;
  }
  const holder = contractId === null ? null : await ports.commissionerOf({ contractId });
  const subject = { organisationIds: holder === null ? [] : [holder] };
  const auditing = roles.filter((one) => can({ ...viewer, roles: [one] }, 'draw.audit', subject));
  const runsAPartner = roles.some(
    ({ role, organisationId }) =>
      role === 'organisation-admin' &&
      !auditing.some((own) => own.organisationId === organisationId),
  );
  const [first] = auditing;
  if (!first || runsAPartner) return null;
  const role = first.role === 'coordinator' ? 'coordinator' : 'commissioner';
  return { personId, organisationId: first.organisationId, role };
}
