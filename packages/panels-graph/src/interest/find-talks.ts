import { can } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { type AskedMember, askedMembers } from './asked-member.ts';

/** Members who want to talk while the time to answer is on: this viewer's own, and those their organisation asked. */
export async function findTalks(panels: Panels, viewer: Viewer): Promise<readonly AskedMember[]> {
  const at = [...new Set(viewer.roles.map(({ organisationId }) => organisationId))];
  const mine = at.filter((id) => can(viewer, 'interest.talk', { organisationIds: [id] }));
  if (mine.length === 0) return [];
  const own = await findAll(panels.interests, {
    where: { homeOrganisationId: { in: mine }, answer: 'talk' },
  });
  const open = await findAll(panels.interestWindows, {
    where: { closedAt: null, organisationId: { in: mine } },
  });
  const asked = await Promise.all(
    open.map(({ id }) => findAll(panels.interests, { where: { windowId: id, answer: 'talk' } })),
  );
  const byId = new Map([...own, ...asked.flat()].map((row) => [row.id, row]));
  const rows = [...byId.values()].sort((a, b) =>
    (a.answeredAt ?? '').localeCompare(b.answeredAt ?? ''),
  );
  const talks = await askedMembers(panels, rows);
  return talks.filter(
    ({ window, recruitment }) => window.closedAt === null && recruitment.stage === 'asking',
  );
}
