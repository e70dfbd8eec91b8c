import { asPerson, openPeople } from '@freshfaces/access';
import { openConditions, openContracts } from '@freshfaces/commissioning-graph';
import {
  NOTHING_SAID_YET,
  openMemberExperience,
  openMemberNames,
  openMembers,
  openMemberTies,
  openOrganisations,
  openTraining,
  recordFromBefore,
  wordsOf,
} from '@freshfaces/pool-graph';
import { newEntry, openPracticeEntries } from '@freshfaces/practice-graph';
import type { Store } from '@freshfaces/store';
import type { Edges } from '../../subgraphs/edges.ts';
import { keepAccounts } from './accounts.ts';
import type { Calendar } from './days.ts';
import { MEMBERS, secretsOf } from './members.ts';
import { BORROWER, COMMISSIONER, HOME, ORGANISATIONS } from './organisations.ts';
import { peopleToKeep } from './people.ts';

export const CONTRACT = 'contract-canary';
export const CONDITION = 'condition-canary';
export const ENTRY = 'entry-of-home';
export const WITHDRAWN_ENTRY = 'entry-withdrawn';
/** Written for the home by someone who works for the borrower now. */
export const LEAVERS_ENTRY = 'entry-of-leaver';
export const BORROWERS_ENTRY = 'entry-of-borrower';

/** Everything that exists before anyone does something: written through the domains' own openers. */
export async function keepDocuments({ store, vault }: Edges, calendar: Calendar): Promise<void> {
  await openOrganisations(store).insertMany(ORGANISATIONS.map((one) => ({ ...one })));
  await openPeople(store).insertMany(peopleToKeep().map(asPerson));
  await keepMembers(store, calendar);
  const experience = openMemberExperience({ store, vault });
  for (const { id, teams } of MEMBERS) await experience.keep(id, teams);
  await keepAccounts(store, calendar);
  await keepContract(store, calendar);
  await keepPractice(store, calendar);
}

async function keepMembers(store: Store, calendar: Calendar): Promise<void> {
  const joined = calendar.day(-200);
  await openMembers(store).insertMany(
    MEMBERS.map((member) => ({
      id: member.id,
      homeOrganisationId: member.home,
      pseudonym: member.pseudonym,
      words: wordsOf(member.pseudonym),
      status: 'ACTIVE',
      trainedFor: member.trainedFor,
      joinedOn: joined,
      sharedPoolSince: null,
      lentSince: null,
      leftOn: null,
      ownLimitPerYear: null,
      busy: [{ id: `busy-${member.id}`, from: calendar.day(300), to: calendar.day(301) }],
      availabilityNote: secretsOf(member).note,
      ...NOTHING_SAID_YET,
    })),
  );
  await openTraining(store).records.insertMany(
    MEMBERS.map(({ id, home: homeOrganisationId, trainedFor }) =>
      recordFromBefore({ id, homeOrganisationId, trainedFor }, calendar.instant(-200)),
    ),
  );
  await openMemberNames(store).insertMany(
    MEMBERS.map((member) => {
      const { name, email, phone } = secretsOf(member);
      const words = wordsOf(name);
      return {
        id: member.id,
        homeOrganisationId: member.home,
        name,
        calledBy: null,
        words,
        email,
        phone,
        postalAddress: null,
        route: 'EMAIL' as const,
      };
    }),
  );
  await openMemberTies(store).insertMany(
    MEMBERS.map(({ id, household }) => ({ id, householdId: household, conflictsWith: [] })),
  );
}

async function keepContract(store: Store, calendar: Calendar): Promise<void> {
  await openContracts(store).insert({
    id: CONTRACT,
    title: 'Canary contract title',
    reference: 'CANARY-REF',
    purpose: 'Canary contract purpose',
    commissionerId: COMMISSIONER,
    providerId: BORROWER,
    from: calendar.day(-400),
    to: calendar.day(400),
  });
  await openConditions(store).insert({
    id: CONDITION,
    contractId: CONTRACT,
    kind: 'RANDOM_DRAW',
    editions: [
      {
        edition: 1,
        from: calendar.day(-400),
        number: null,
        targetPercent: 100,
        notes: 'Canary condition notes',
        consulted: '',
        reviewOn: null,
        wordingReason: null,
        savedAt: calendar.instant(-400),
      },
    ],
    to: calendar.day(400),
    ended: null,
    addedAt: calendar.instant(-400),
  });
}

async function keepPractice(store: Store, calendar: Calendar): Promise<void> {
  const entry = (id: string, organisationId: string, authorId: string) =>
    newEntry({
      id,
      organisationId,
      authorId,
      authorName: `Canary ${authorId} worker`,
      text: {
        title: `Title of ${id}`,
        stage: 'INTERVIEWING',
        context: 'A small team.',
        worked: 'Sending the questions before.',
        didNotWork: 'A long form.',
        nothingYet: null,
        barrier: null,
      },
      now: calendar.instant(-90),
    });
  const withdrawn = entry(WITHDRAWN_ENTRY, HOME, 'home-lead');
  await openPracticeEntries(store).insertMany([
    entry(ENTRY, HOME, 'home-lead'),
    { ...withdrawn, withdrawnAt: calendar.instant(-80), words: [], shelves: [] },
    entry(BORROWERS_ENTRY, BORROWER, 'borrower'),
    entry(LEAVERS_ENTRY, HOME, 'borrower'),
  ]);
}
