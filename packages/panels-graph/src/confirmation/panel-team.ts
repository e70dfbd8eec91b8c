/** What a member of staff does at the interviews. Support workers have no say in who is chosen (R64). */
export type StaffPart = 'chair' | 'panel-member' | 'support-worker';

export interface StaffSeat {
  readonly personId: string;
  readonly part: StaffPart;
}

/** The staff beside the members of one panel, and whether the recruiter confirmed it as it is now. */
export interface PanelTeam {
  /** The recruitment's id. */
  readonly id: string;
  readonly staff: readonly StaffSeat[];
  /** The same people, to be found by. */
  readonly personIds: readonly string[];
  /** Null until confirmed, and again after anyone on the panel changed. */
  readonly confirmedAt: string | null;
  readonly confirmedBy: string | null;
  /** The member who has the chair; counts only while they are on the panel (R65). */
  readonly chair?: ChosenChair | null;
}

/** How a member came to have the chair, and when. */
export interface ChosenChair {
  readonly memberId: string;
  readonly how: 'by-lot' | 'by-panel';
  readonly at: string;
}

export function emptyTeam(recruitmentId: string): PanelTeam {
  return { id: recruitmentId, staff: [], personIds: [], confirmedAt: null, confirmedBy: null };
}

/** The same team, to be confirmed anew. */
export function unconfirmed<T extends PanelTeam>(team: T): T {
  return { ...team, confirmedAt: null, confirmedBy: null };
}
