import { type ExportAsked, exportArchive } from './export/export-archive.ts';
import { invitedEmail } from './invitations/invited-email.ts';
import { type AccountMoved, accountMoved } from './joining/account-moved.ts';
import type { PeopleGraph } from './parts.ts';
import { type SetUpInput, setUp } from './set-up/set-up.ts';

/** What the rest of the server may ask of the people graph. */
export interface PeopleOwnPorts {
  /** For a sign-up with an invitation's token; null unless that invitation is open. */
  invitedEmail(input: {
    readonly token: string;
  }): Promise<{ readonly email: string; readonly invitationId: string } | null>;
  /** Everything kept on somebody: a zip in base64. Throws `NOT_SIGNED_IN`, `NOT_ALLOWED`. */
  exportArchive(input: ExportAsked): Promise<{ readonly zip: string }>;
  /** An account and its supporters follow, as two records are found to be one member. */
  accountMoved(input: AccountMoved): Promise<void>;
  /** For the first-run page; throws `ALREADY_DONE` once the network has people. */
  setUp(input: SetUpInput): Promise<{ readonly organisationId: string }>;
}

export function peopleOwnPorts(graph: PeopleGraph): PeopleOwnPorts {
  return {
    invitedEmail: async (input) => invitedEmail(graph, input),
    exportArchive: async (input) => exportArchive(graph, input),
    accountMoved: async (input) => accountMoved(graph, input),
    setUp: async (input) => setUp(graph, input),
  };
}
