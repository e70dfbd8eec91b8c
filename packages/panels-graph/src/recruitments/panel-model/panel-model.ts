import type { StaffPart } from '../../confirmation/panel-team.ts';

/**
 * How members and staff sit (R63): together on one panel, members on a panel of their own, a panel led by
 * members, or two panels that each meet every candidate.
 */
type PanelKind = 'mixed' | 'separate' | 'member-led' | 'parallel';

/** Who has the chair (R65): staff, a member drawn by lot, or whom the panel itself chooses. */
type ChairSeat = 'staff' | 'drawn' | 'panel-chooses';

/** One seat of staff as it is planned: `Wellbeing Leader`, with what they do there (R62). */
interface PlannedStaff {
  readonly title: string;
  readonly part: StaffPart;
}

/** Who sits on a panel beside the members who are drawn, decided before the draw. */
export interface PanelModel {
  readonly kind: PanelKind;
  readonly chair: ChairSeat;
  readonly staffSeats: readonly PlannedStaff[];
  /** Who decided this together, never by name; empty while it was not decided with members (R63). */
  readonly decidedBy: string;
  /** `YYYY-MM-DD`; null while it was not. */
  readonly decidedOn: string | null;
  /** Why others short-list than those who interview; null where they are the same people (R57). */
  readonly shortListingReason: string | null;
}

/** What holds for a recruitment that says nothing else. */
export const USUAL_MODEL: PanelModel = {
  kind: 'mixed',
  chair: 'staff',
  staffSeats: [],
  decidedBy: '',
  decidedOn: null,
  shortListingReason: null,
};

/** Does this part have a say in who is chosen? A support worker never has (R64). */
export function hasVote(part: StaffPart): boolean {
  return part !== 'support-worker';
}

interface Planned extends Pick<PanelModel, 'kind' | 'chair' | 'staffSeats'> {
  /** Whether the draw makes sure of someone trained to chair. */
  readonly someoneTrainedToChair: boolean;
}

/** What does not fit together in a model, a sentence with the field it is about; null when all does. */
export function faultInModel(
  model: Planned,
): { readonly field: 'kind' | 'chair' | 'staffSeats'; readonly sentence: string } | null {
  const { kind, chair, staffSeats } = model;
  const memberChairs = chair !== 'staff';
  const votes = staffSeats.filter(({ part }) => hasVote(part));
  if ((kind === 'separate' || kind === 'member-led') && !memberChairs) {
    return { field: 'chair', sentence: 'A member has the chair of this kind of panel.' };
  }
  if (memberChairs && !model.someoneTrainedToChair) {
    return {
      field: 'chair',
      sentence: 'For a member to have the chair, ask for someone trained to chair.',
    };
  }
  if (memberChairs && staffSeats.some(({ part }) => part === 'chair')) {
    return {
      field: 'staffSeats',
      sentence: 'A member has the chair, so no member of staff can have it too.',
    };
  }
  if (kind === 'separate' && (votes.length > 0 || staffSeats.length === 0)) {
    return {
      field: 'staffSeats',
      sentence:
        'A panel of members only needs a support worker, and no staff who have a say in who is chosen.',
    };
  }
  if (staffSeats.filter(({ part }) => part === 'chair').length > 1) {
    return { field: 'staffSeats', sentence: 'Plan one person to chair.' };
  }
  return null;
}
