import { can } from '@freshfaces/access';
import { Problem, type Role, type Viewer } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';

/** Who checks what a record seals, and for whom. */
export interface Auditor {
  readonly personId: string;
  readonly organisationId: string;
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
    'Only the commissioner of this contract can check this, and nobody who may know members or their panels.',
  );
}

/** Roles that are told who a member is, are one, or see panels, homes and turns under pseudonyms. */
const KNOWS_PANELS: readonly Role[] = [
  'recruiter',
  'involvement-lead',
  'member',
  'supporter',
  'coordinator',
];

/**
 * The viewer as auditor of a recruitment's draws: the commissioner of its contract. Null for everyone else, and
 * for whoever may know members or their panels by any other role (docs/adr/0023).
 */
export async function auditorOf(
  { ports }: Panels,
  viewer: Viewer,
  { organisationId: hostId, contractId }: Drawn,
): Promise<Auditor | null> {
  if (contractId === null) return null;
  const { personId, roles } = viewer;
  const holder = await ports.commissionerOf({ contractId });
  if (holder === null || !can(viewer, 'draw.audit', { organisationIds: [holder] })) return null;
  const knowsPanels = roles.some(
    ({ role, organisationId }) =>
      KNOWS_PANELS.includes(role) ||
      organisationId === hostId ||
      (role === 'organisation-admin' && organisationId !== holder),
  );
  return knowsPanels ? null : { personId, organisationId: holder };
}
