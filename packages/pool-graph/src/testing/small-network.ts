import { type Member, NOTHING_SAID_YET } from '../members/member.ts';
import type { Need } from '../needs/need.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Pool } from '../pool.ts';
import { recordFromBefore } from '../training/completions/record-from-before.ts';
import { wordsOf } from '../words.ts';

export const HARBOUR: Organisation = {
  id: 'harbour',
  name: 'Harbour Support',
  kind: 'PARTNER',
  teams: [
    { slug: 'quay-house', name: 'Quay House' },
    { slug: 'elm-street', name: 'Elm Street' },
  ],
};
export const MEADOW: Organisation = { id: 'meadow', name: 'Meadow', kind: 'PARTNER', teams: [] };
const COUNCIL: Organisation = {
  id: 'council',
  name: 'The council',
  kind: 'COMMISSIONER',
  teams: [],
};

export interface Person extends Partial<Omit<Member, 'id'>> {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly needs?: readonly Need[];
  readonly teams?: readonly string[];
}

const AMINA: Person = {
  id: 'amina',
  name: 'Amina Khan',
  email: 'amina@example.org',
  pseudonym: 'Amber Heron',
  trainedFor: ['PANEL_MEMBER', 'CHAIR'],
  busy: [{ id: 'holiday', from: '2026-12-20', to: '2027-01-03' }],
  teams: ['elm-street'],
};
const BILL: Person = {
  id: 'bill',
  name: 'Bill Stone',
  pseudonym: 'Copper Otter',
  sharedPoolSince: null,
};
const CAROL: Person = {
  id: 'carol',
  name: 'Carol Reed',
  pseudonym: 'Misty Wren',
  homeOrganisationId: 'meadow',
  trainedFor: ['OBSERVER'],
};

/** Keeps one person as the store has them: each part in a collection of its own. */
export async function keep(pool: Pool, person: Person): Promise<void> {
  const { id, name, email = null, needs, teams, ...rest } = person;
  const homeOrganisationId = rest.homeOrganisationId ?? HARBOUR.id;
  const pseudonym = rest.pseudonym ?? `Quiet ${id}`;
  const member = await pool.members.insert({
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
    ...rest,
    id,
    homeOrganisationId,
    pseudonym,
    words: wordsOf(pseudonym),
  });
  await pool.training.records.insert(recordFromBefore(member, pool.now()));
  await pool.names.insert({
    id,
    homeOrganisationId,
    name,
    calledBy: null,
    words: wordsOf(name),
    email,
    phone: null,
    postalAddress: null,
    route: 'EMAIL',
  });
  if (needs) await pool.needs.keep(id, needs);
  if (teams) await pool.experience.keep(id, teams);
}

/** Three organisations; Amina and Bill at Harbour (Bill not in the shared pool), Carol at Meadow. */
export async function keepSmallNetwork(pool: Pool): Promise<void> {
  await pool.organisations.insertMany([HARBOUR, MEADOW, COUNCIL]);
  for (const person of [AMINA, BILL, CAROL]) await keep(pool, person);
}
