import { Problem } from '@freshfaces/graph-kit';
import { coordinatorsAt } from '../coordinators-at.ts';
import { entryId } from '../draws/draw-entry.ts';
import { mustFind } from '../find.ts';
import type { About } from '../interest/interest-news.ts';
import type { Panels } from '../parts.ts';
import { aboutDraw } from '../places/tell-drawn.ts';
import type { StaffNews } from '../ports.ts';

interface Disputing {
  readonly drawId: string;
  readonly memberId: string;
  readonly personId: string;
}

/**
 * What staff wrote down for a member is not so: the coordinators and the member's lead are told. Throws
 * `NOT_FOUND` where nobody wrote anything down. Call it in a transaction.
 */
export async function sayNotSo(panels: Panels, disputing: Disputing): Promise<{ id: string }> {
  const { entries, writtenDown, audit, now } = panels;
  const { drawId, memberId, personId } = disputing;
  const id = entryId(drawId, memberId);
  const [wrote, entry] = await Promise.all([
    mustFind(writtenDown, id, 'place'),
    mustFind(entries, id, 'place'),
  ]);
  if (wrote.disputedAt !== null) {
    throw new Problem('ALREADY_DONE', 'You told us already. The coordinator knows.');
  }
  const at = now();
  await writtenDown.replace({ ...wrote, disputedAt: at });
  const about = await aboutDraw(panels, drawId);
  await panels.tellStaff(disputedNews(about, await coordinatorsAt(panels), 'coordinator'));
  await panels.tellStaff(disputedNews(about, [entry.homeOrganisationId], 'involvement-lead'));
  const action = 'place.dispute';
  await audit.record({ at, personId, action, subjectIds: [drawId, memberId], content: null });
  return { id };
}

function disputedNews(
  { recruitment, host }: About,
  organisationIds: readonly string[],
  role: 'coordinator' | 'involvement-lead',
): StaffNews {
  return {
    organisationIds,
    roles: [role],
    subject: 'A member says that something is not so',
    paragraphs: [
      `Someone at ${host} wrote down that a member can’t come to the panel for ${recruitment.post}, so someone else has the place now.`,
      'The member says that this is not so. Please talk to both of them.',
    ],
    action:
      role === 'coordinator'
        ? { label: 'See changes by hand', path: '/panels/by-hand' }
        : { label: 'See the places of your members', path: '/panels/places' },
  };
}
