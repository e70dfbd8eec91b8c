export const CONTACT_ROUTES = ['EMAIL', 'POST', 'PHONE'] as const;
export type ContactRoute = (typeof CONTACT_ROUTES)[number];

/** Who a member is and how to reach them; kept apart from everything else about them. */
export interface MemberName {
  /** The member's id. */
  readonly id: string;
  readonly homeOrganisationId: string;
  readonly name: string;
  /** What they like to be called (R116); null for their name. */
  readonly calledBy: string | null;
  /** The name's words in lower case without accents, for search by the home organisation's lead. */
  readonly words: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  /** Lines of a postal address, separated by line breaks. */
  readonly postalAddress: string | null;
  /** How they want to hear from the network; post and phone are as good as e-mail. */
  readonly route: ContactRoute;
}
