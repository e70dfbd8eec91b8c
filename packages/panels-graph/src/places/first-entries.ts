import { receiptFor } from '@freshfaces/fair-draw/receipt';
import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { chanceText } from '../draws/chance-text.ts';
import { type DrawEntry, entryId } from '../draws/draw-entry.ts';
import { type DrawSecrets, isErased } from '../draws/draw-secrets.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { answerBy } from './deadlines.ts';
import type { PlaceState } from './place-state.ts';

/** Everyone's own part in a draw as it was drawn, each with their private receipt; nobody is told yet. */
export function firstEntries(
  { id: drawId, interviewsFrom }: { readonly id: string } & Pick<Recruitment, 'interviewsFrom'>,
  record: DrawRecord,
  { secrets, people }: Pick<DrawSecrets, 'secrets' | 'people'>,
  drawnAt: string,
): DrawEntry[] {
  const { panel, reserves } = record.result;
  const homes = new Map(people.map((one) => [one.memberId, one.homeOrganisationId]));
  const present = secrets.people.filter(({ id }) => !isErased(id));
  return present.map(({ id: memberId, leaf }) => {
    const receipt = receiptFor(memberId, secrets, record);
    const place = reserves.indexOf(leaf);
    const state = stateOf(panel.includes(leaf), place >= 0);
    return {
      id: entryId(drawId, memberId),
      drawId,
      memberId,
      homeOrganisationId: homes.get(memberId) ?? '',
      drawnAt,
      chance: chanceText(receipt.chance),
      state,
      reserveNumber: place >= 0 ? place + 1 : null,
      receipt: JSON.stringify(receipt, null, 2),
      toldAt: null,
      answerBy: state === 'invited' ? answerBy(drawnAt, interviewsFrom) : null,
      remindedAt: null,
      moreTimeBecause: null,
    };
  });
}

function stateOf(onThePanel: boolean, inReserve: boolean): PlaceState {
  if (onThePanel) return 'invited';
  return inReserve ? 'reserve' : 'not-drawn';
}
