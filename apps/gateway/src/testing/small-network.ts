import { asPerson, openPeople } from '@freshfaces/access';
import { newUser, openUsers } from '@freshfaces/accounts';
import {
  NOTHING_SAID_YET,
  openMemberNames,
  openMembers,
  openOrganisations,
  wordsOf,
} from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';

/** The involvement lead of Harbour; the only one a visitor may sign in as. */
export const LEAD = 'lead';
/** Someone with an account of the real kind, who administers Harbour. */
export const STAFF = 'staff';
export const STAFF_EMAIL = 'real.account@harbour.example.org';
export const MEMBER = 'amber-heron';
/** The member's own name, to be looked for where it must not be. */
export const MEMBERS_NAME = 'Philippa Quennell-Ashdown';

/** One organisation, one member and two people who can sign in. */
export async function keepSmallNetwork(store: Store): Promise<void> {
  const words = wordsOf(MEMBERS_NAME);
  const home = { id: MEMBER, homeOrganisationId: 'harbour' };
  await openOrganisations(store).insert({
    id: 'harbour',
    name: 'Harbour Homes',
    kind: 'PARTNER',
    teams: [],
  });
  await openMembers(store).insert({
    ...home,
    pseudonym: 'Amber Heron',
    words: wordsOf('Amber Heron'),
    status: 'ACTIVE',
    trainedFor: ['PANEL_MEMBER'],
    joinedOn: '2026-01-05',
    leftOn: null,
    sharedPoolSince: '2026-01-05',
    lentSince: '2026-01-05',
    ownLimitPerYear: null,
    busy: [],
    availabilityNote: null,
    ...NOTHING_SAID_YET,
  });
  await openMemberNames(store).insert({
    ...home,
    name: MEMBERS_NAME,
    calledBy: null,
    words,
    email: null,
    phone: null,
    postalAddress: null,
    route: 'EMAIL' as const,
  });
  const lead = { role: 'involvement-lead', organisationId: 'harbour' } as const;
  const admin = { role: 'organisation-admin', organisationId: 'harbour' } as const;
  const recruiter = { role: 'recruiter', organisationId: 'harbour' } as const;
  await openPeople(store).insertMany([
    asPerson({
      id: LEAD,
      name: 'Marcus Bell',
      roles: [lead, recruiter],
      memberId: null,
      demo: 'Looks after Harbour’s members.',
    }),
    asPerson({
      id: STAFF,
      name: 'Real Account',
      roles: [recruiter, admin],
      memberId: null,
      demo: null,
    }),
  ]);
  const at = '2026-01-05T09:00:00.000Z';
  await openUsers(store).insertMany([
    newUser({ id: LEAD, name: 'Marcus Bell', email: 'marcus.bell@harbour.example.org', at }),
    newUser({ id: STAFF, name: 'Real Account', email: STAFF_EMAIL, at }),
  ]);
}
