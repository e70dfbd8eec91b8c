import { can } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import type { Draw } from '../draws/draw.ts';
import { entryId } from '../draws/draw-entry.ts';
import { isErased } from '../draws/draw-secrets.ts';
import { toEnum } from '../enums.ts';
import { mustFind } from '../find.ts';
import type { DropOut, Seat } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { mayHaveMoreTime } from './give-more-time.ts';
import { answerOf } from './place-state.ts';
import { whatNext } from './what-next.ts';

/** The seats of a drawn panel with where each place stands; never why. */
export async function seatsShown(
  panels: Panels,
  draw: Draw,
  viewer: Viewer | null,
): Promise<Seat[]> {
  const { id, panel, organisationId, recruitmentId } = draw;
  const { interviewsFrom } = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
  const mayChange = can(viewer, 'draw.change-panel', { organisationIds: [organisationId] });
  const entries = await panels.entries.getMany(
    panel.map(({ keptFrom, memberId }) => entryId(keptFrom ?? id, memberId)),
  );
  return panel.map(({ memberId, homeOrganisationId, replaced, keptFrom }, at) => {
    const entry = entries[at] ?? null;
    return {
      member: { id: memberId },
      homeOrganisation: { id: homeOrganisationId },
      replaced: personOf(replaced),
      saidYes: entry !== null && answerOf(entry) === 'yes',
      state: entry && toEnum(entry.state),
      answerBy: entry?.answerBy ?? null,
      whatNext: entry ? whatNext(entry) : '',
      isKept: keptFrom !== undefined,
      hadMoreTime: entry !== null && entry.moreTimeBecause !== null,
      viewerCanGiveMoreTime: mayChange && entry !== null && mayHaveMoreTime(entry, interviewsFrom),
    };
  });
}

/** Everyone who left a seat of this draw, with what became of it. */
export async function dropOutsShown(
  { entries, writtenDown }: Pick<Panels, 'entries' | 'writtenDown'>,
  { id, dropOuts }: Draw,
): Promise<DropOut[]> {
  const ids = dropOuts.map(({ memberId }) => entryId(id, memberId));
  const [found, wrote] = await Promise.all([entries.getMany(ids), writtenDown.getMany(ids)]);
  return dropOuts.map(({ memberId, replacementId, at }, place) => {
    const entry = found[place];
    return {
      member: personOf(memberId),
      replacement: personOf(replacementId),
      at,
      state: entry ? toEnum(entry.state) : null,
      byStaff: wrote[place] != null,
    };
  });
}

/** Null also for someone erased before they were drawn: there is nothing to say of them. */
function personOf(id: string | null): { id: string } | null {
  return id === null || isErased(id) ? null : { id };
}
