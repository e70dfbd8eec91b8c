import { asPerson, openPeople } from '@freshfaces/access';
import { newUser, openUsers } from '@freshfaces/accounts';
import { openServices } from '@freshfaces/panels-graph';
import {
  type Member,
  type MemberName,
  type Need,
  NOTHING_SAID_YET,
  openMemberExperience,
  openMemberNames,
  openMemberNeeds,
  openMembers,
  openOrganisations,
  type TrainingRole,
  wordsOf,
} from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import type { Vault } from '@freshfaces/vault';

export interface NetworkSize {
  readonly members: number;
  readonly organisations: number;
}

export const COORDINATOR = 'coordinator';
export const LEAD = 'lead';

const AREAS = ['Wexcombe North', 'Wexcombe Central', 'Harbourside', 'Estuary', 'The Hills'];
const ROLES: readonly (readonly TrainingRole[])[] = [
  ['OBSERVER', 'PANEL_MEMBER'],
  ['OBSERVER', 'PANEL_MEMBER', 'SHORT_LISTING'],
  ['OBSERVER', 'PANEL_MEMBER'],
  ['OBSERVER', 'PANEL_MEMBER', 'CHAIR'],
  ['OBSERVER'],
  [],
];
const NEEDS: readonly Need[] = [
  'homelessness',
  'offending',
  'substance-misuse',
  'mental-ill-health',
];
const FIRST = words(
  'Amber Copper Silver Golden Scarlet Crimson Russet Coral Ivory Indigo Azure Lilac Emerald Teal Cobalt Opal Bronze Saffron Cedar Maple Birch Aspen Clover Meadow River Ocean Island Valley Forest Garden',
);
const SECOND = words(
  'Heron Otter Wren Kite Fox Hare Linnet Badger Robin Finch Swift Martin Plover Curlew Dipper Siskin Merlin Osprey Puffin Gannet Petrel Avocet Dunlin Turnstone Redstart Goldcrest Nuthatch Jackdaw Rook Magpie',
);
const AT_ONCE = 1_000;

/** A network of this size, of believable members: the same every time but for keys and today's date. */
export async function fillNetwork(
  { store, vault }: { readonly store: Store; readonly vault: Vault },
  size: NetworkSize,
  today: string,
): Promise<void> {
  await openOrganisations(store).insertMany(
    Array.from({ length: size.organisations }, (_, at) => ({
      id: homeAt(at),
      name: `Organisation ${at + 1}`,
      kind: 'PARTNER' as const,
      teams: [{ slug: `team-${at}`, name: `Team ${at + 1}` }],
      area: AREAS[at % AREAS.length] ?? '',
    })),
  );
  const [needs, experience] = [
    openMemberNeeds({ store, vault }),
    openMemberExperience({ store, vault }),
  ];
  const [members, names, services] = [
    openMembers(store),
    openMemberNames(store),
    openServices(store),
  ];
  for (let from = 0; from < size.members; from += AT_ONCE) {
    const places = Array.from(
      { length: Math.min(AT_ONCE, size.members - from) },
      (_, at) => from + at,
    );
    await store.transaction(async () => {
      await members.insertMany(places.map((at) => memberAt(at, size, today)));
      await names.insertMany(places.map((at) => nameAt(at, size)));
      await services.insertMany(places.filter((at) => at % 2 === 0).map(turnAt));
      for (const at of places.filter((place) => place % 5 !== 0)) {
        await needs.keep(
          idAt(at),
          NEEDS.filter((_, need) => (at * 7 + need * 3) % 4 < 2),
        );
        await experience.keep(idAt(at), [`team-${(at * 11) % size.organisations}`]);
      }
    });
  }
  await fillStaff(store);
}

/** Whom the bench signs in as, through the chooser of a demo network. */
async function fillStaff(store: Store): Promise<void> {
  const at = new Date().toISOString();
  const markers = store.collection<{ id: string; state: string; at: string }>('demo-marker', {
    indexes: [],
  });
  await markers.insert({ id: 'demo-network', state: 'loaded', at });
  const staff = [
    { id: COORDINATOR, name: 'Sofia Lindqvist', role: 'coordinator', organisationId: homeAt(0) },
    { id: LEAD, name: 'Marcus Bell', role: 'involvement-lead', organisationId: homeAt(3) },
  ] as const;
  await openPeople(store).insertMany(
    staff.map(({ id, name, role, organisationId }) =>
      asPerson({ id, name, roles: [{ role, organisationId }], memberId: null, demo: name }),
    ),
  );
  await openUsers(store).insertMany(
    staff.map(({ id, name }) => newUser({ id, name, email: `${id}@example.org`, at })),
  );
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

export function idAt(at: number): string {
  return `member-${at}`;
}

export function homeAt(at: number): string {
  return `organisation-${at}`;
}

function memberAt(at: number, { organisations }: NetworkSize, today: string): Member {
  const pair = `${FIRST[at % 30]} ${SECOND[Math.floor(at / 30) % 30]}`;
  const pseudonym = at < 900 ? pair : `${pair} ${at}`;
  const away = new Date(Date.parse(today) + ((at * 3) % 90) * 86_400_000);
  return {
    ...NOTHING_SAID_YET,
    id: idAt(at),
    homeOrganisationId: homeAt((at * 13) % organisations),
    pseudonym,
    words: wordsOf(pseudonym),
    status: at % 20 === 0 ? 'PAUSED' : 'ACTIVE',
    trainedFor: ROLES[at % ROLES.length] ?? [],
    joinedOn: '2026-01-05',
    leftOn: null,
    sharedPoolSince: at % 17 === 0 ? null : '2026-01-05',
    lentSince: '2026-01-05',
    ownLimitPerYear: at % 9 === 0 ? 3 : null,
    busy:
      at % 3 === 0
        ? [
            {
              id: 'away',
              from: away.toISOString().slice(0, 10),
              to: new Date(away.getTime() + 9 * 86_400_000).toISOString().slice(0, 10),
            },
          ]
        : [],
    availabilityNote: null,
  };
}

function nameAt(at: number, { organisations }: NetworkSize): MemberName {
  const name = `Robin Ashdown ${at}`;
  return {
    id: idAt(at),
    homeOrganisationId: homeAt((at * 13) % organisations),
    name,
    calledBy: null,
    words: wordsOf(name),
    email: `robin.ashdown.${at}@example.org`,
    phone: null,
    postalAddress: null,
    route: 'EMAIL',
  };
}

function turnAt(at: number) {
  const [memberId, recruitmentId] = [idAt(at), `recruitment-${at % 500}`];
  return {
    id: `${recruitmentId}:panel:${memberId}`,
    memberId,
    recruitmentId,
    organisationId: homeAt(at % 7),
    stage: 'panel' as const,
    date: '2026-06-01',
  };
}
