/** What one personal link opens, and nothing else. */
export type LinkPurpose =
  /** Say yes or no to one opportunity; `aboutId` is its id. */
  | 'answer-opportunity'
  /** Say yes or no to a place on a panel; `aboutId` is the draw's id. */
  | 'answer-place'
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
