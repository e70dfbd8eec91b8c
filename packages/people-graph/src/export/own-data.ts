import type { DataSubject, PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { supportersOf } from '../joining/supports.ts';
import type { PeopleGraph } from '../parts.ts';
import { rolesInWords } from '../words.ts';

const ALL_EVENTS = 10_000;

/** What this domain keeps on somebody: their account, roles and invitations. */
export async function ownData(
  graph: PeopleGraph,
  { personId, memberId }: DataSubject,
): Promise<readonly PersonalDataSet[]> {
  return [
    ...(personId ? await accountData(graph, personId) : []),
    ...(memberId ? [await supporterData(graph, memberId)] : []),
  ];
}

async function supporterData(graph: PeopleGraph, memberId: string): Promise<PersonalDataSet> {
  return {
    title: 'Who helps you as your supporter',
    why: 'So that they can see with you what you are asked. They never answer for you.',
    keptFor: 'Until you or they end it',
    rows: (await supportersOf(graph, memberId)).map(({ name }) => ({ Name: name })),
  };
}

async function accountData(
  graph: PeopleGraph,
  personId: string,
): Promise<readonly PersonalDataSet[]> {
  const { people, accounts } = graph;
  const person = await people.get(personId);
  if (!person) return [];
  const account = (await accounts.of([personId])).get(personId);
  const names = await organisationNames(graph, person.organisationIds);
  const until = 'Until the account is erased';
  return [
    {
      title: 'Your account',
      why: 'So that you can sign in, and nobody else as you',
      keptFor: until,
      rows: [
        {
          Name: person.name,
          'E-mail address': account?.email ?? null,
          'Second factor': account?.twoFactor ?? false,
          'Has a password': account?.hasPassword ?? false,
          'Members you support': person.supports.length,
        },
      ],
    },
    {
      title: 'Your roles',
      why: 'What you may see and do',
      keptFor: 'Until you leave the organisation, or the account is erased',
      rows: person.roles.map(({ role, organisationId }) => ({
        Role: rolesInWords([role]),
        Organisation: names.get(organisationId) ?? organisationId,
      })),
    },
    {
      title: 'What happened to your account',
      why: 'So that you can see whether someone else used it',
      keptFor: '12 months after it happened',
      rows: (await accounts.events(personId, ALL_EVENTS)).map(({ at, sentence }) => ({
        When: at,
        What: sentence,
      })),
    },
    {
      title: 'Invitations sent to you',
      why: 'So that an organisation could ask you to join it',
      keptFor: '90 days after they are accepted, withdrawn or run out',
      rows: await invitationRows(graph, account?.email ?? null),
    },
  ];
}

async function invitationRows({ invitations, ...graph }: PeopleGraph, email: string | null) {
  if (!email) return [];
  const sent = await findAll(invitations, { where: { email: email.toLowerCase() } });
  const names = await organisationNames(
    graph,
    sent.map(({ organisationId }) => organisationId),
  );
  return sent.map(({ sentAt, organisationId, roles }) => ({
    Sent: sentAt,
    Organisation: names.get(organisationId) ?? organisationId,
    Roles: rolesInWords(roles),
  }));
}

/** Names by id. */
async function organisationNames(
  { ports }: Pick<PeopleGraph, 'ports'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await ports.organisations({ ids: [...new Set(ids)] });
  return new Map(found.map(({ id, name }) => [id, name]));
}
