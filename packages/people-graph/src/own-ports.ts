import { invitedEmail } from './invitations/invited-email.ts';
import type { PeopleGraph } from './parts.ts';
import { type SetUpInput, setUp } from './set-up/set-up.ts';

/** What the rest of the server may ask of the people graph. */
export interface PeopleOwnPorts {
  /** For a sign-up with an invitation's token; null unless that invitation is open. */
  invitedEmail(input: {
    readonly token: string;
  }): Promise<{ readonly email: string; readonly invitationId: string } | null>;
  /** For the first-run page; throws `ALREADY_DONE` once the network has people. */
  setUp(input: SetUpInput): Promise<{ readonly organisationId: string }>;
}

export function peopleOwnPorts(graph: PeopleGraph): PeopleOwnPorts {
  return {
    invitedEmail: async (input) => invitedEmail(graph, input),
    setUp: async (input) => setUp(graph, input),
  };
}
