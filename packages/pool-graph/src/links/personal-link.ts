/** What one personal link opens, and nothing else. */
export type LinkPurpose =
  /** Say yes or no to one opportunity; `aboutId` is its id. */
  | 'answer-opportunity'
  /** Say yes or no to a place on a panel; `aboutId` is the draw's id. */
  | 'answer-place'
  /** Say whether to be in a draw; `aboutId` is the recruitment's id (R55). */
  | 'answer-interest'
  /** Say which days suit for the interviews; `aboutId` is the draw's id (R60). */
  | 'choose-dates'
  /** Open the member's own pages. */
  | 'own-pages';

/** A link to be made for one member. */
export interface LinkWanted {
  readonly purpose: LinkPurpose;
  /** What it is about; the member's id for their own pages. */
  readonly aboutId: string;
  /** UTC instant after which it opens nothing. */
  readonly until: string;
}

/**
 * A personal link as kept. The id is the SHA-256 of its token, so a copy of the store opens nothing;
 * the token itself is only in the letter, the mail or the address bar of its member.
 */
export interface PersonalLink extends LinkWanted {
  readonly id: string;
  /** What it is called where links are listed and stopped: nothing of the token. */
  readonly name: string;
  readonly memberId: string;
  readonly madeAt: string;
  /** When the member or their lead stopped it; null while it works. */
  readonly stoppedAt: string | null;
  /** When it was last opened; null while it was not. */
  readonly openedAt: string | null;
}

/** Does it still open what it is for? */
export function isOpen({ stoppedAt, until }: PersonalLink, now: string): boolean {
  return stoppedAt === null && now < until;
}
