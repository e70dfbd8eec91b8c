import { asPerson, openPeople } from '@freshfaces/access';
import { openContracts } from '@freshfaces/commissioning-graph';
import type { Role, RoleAt, Viewer } from '@freshfaces/graph-kit';
import {
  NOTHING_SAID_YET,
  openMemberNames,
  openMembers,
  openOrganisations,
  openTraining,
  recordFromBefore,
  wordsOf,
} from '@freshfaces/pool-graph';
import { newEntry, openPracticeEntries } from '@freshfaces/practice-graph';
import type { Store } from '@freshfaces/store';
import fc from 'fast-check';
import type { Calendar } from '../network/days.ts';

/** What a network is made from; everything else follows. */
export interface NetworkPlan {
  readonly organisations: readonly {
    readonly kind: 'PARTNER' | 'COMMISSIONER' | 'COORDINATOR';
    readonly staff: readonly (readonly Role[])[];
    readonly members: readonly { readonly shared: boolean; readonly status: 'ACTIVE' | 'LEFT' }[];
    readonly withdrawnEntries: number;
  }[];
  /** Commissioner and provider by place; made where they differ. */
  readonly contracts: readonly (readonly [number, number])[];
}

const STAFF_ROLES: readonly Role[] = [
  'commissioner',
  'recruiter',
  'involvement-lead',
  'coordinator',
  'organisation-admin',
  'supporter',
];

const organisation = fc.record({
  kind: fc.constantFrom('PARTNER', 'COMMISSIONER', 'COORDINATOR'),
  staff: fc.array(fc.subarray([...STAFF_ROLES], { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  }),
  members: fc.array(
    fc.record({ shared: fc.boolean(), status: fc.constantFrom('ACTIVE', 'LEFT') }),
    { maxLength: 3 },
  ),
  withdrawnEntries: fc.nat({ max: 1 }),
});

export const anyPlan: fc.Arbitrary<NetworkPlan> = fc.record({
  organisations: fc.array(organisation, { minLength: 2, maxLength: 4 }),
  contracts: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 3 }),
});

/** A private text of the network and who, by their roles, may come across it. */
export interface PrivateText {
  readonly text: string;
  readonly mayHold: (viewer: Viewer) => boolean;
}

export interface RandomNetwork {
  readonly viewers: readonly Viewer[];
  /** Ids of everything that has one. */
  readonly ids: readonly string[];
  readonly privateTexts: readonly PrivateText[];
}

const holds = ({ roles }: Viewer, among: readonly Role[], organisationId: string): boolean =>
  roles.some((held) => among.includes(held.role) && held.organisationId === organisationId);

/** Writes the plan's documents under ids that start with `prefix`. */
export async function keepRandomNetwork(
  store: Store,
  plan: NetworkPlan,
  prefix: string,
  calendar: Calendar,
): Promise<RandomNetwork> {
  const viewers: Viewer[] = [];
  const ids: string[] = [];
  const privateTexts: PrivateText[] = [];
  const organisationId = (at: number) => `${prefix}o${at}`;

  for (const [at, { kind, staff, members, withdrawnEntries }] of plan.organisations.entries()) {
    const id = organisationId(at);
    ids.push(id);
    await openOrganisations(store).insert({ id, name: `Organisation ${id}`, kind, teams: [] });
    for (const [place, roles] of staff.entries()) {
      viewers.push(
        worker(
          `${id}s${place}`,
          roles.map((role) => ({ role, organisationId: id })),
        ),
      );
    }
    for (const [place, { shared, status }] of members.entries()) {
      const memberId = `${id}m${place}`;
      ids.push(memberId);
      const name = `Secretname${memberId} Person`;
      const contact = { email: `secret.${memberId}@mail.test`, phone: `0${memberId}999` };
      const since = shared ? calendar.day(-50) : null;
      const member = await openMembers(store).insert({
        id: memberId,
        homeOrganisationId: id,
        pseudonym: `Alias${memberId} Heron`,
        words: wordsOf(`Alias${memberId} Heron`),
        status,
        trainedFor: ['PANEL_MEMBER'],
        joinedOn: calendar.day(-50),
        leftOn: null,
        sharedPoolSince: since,
        lentSince: since,
        ownLimitPerYear: null,
        busy: [],
        availabilityNote: `secret note ${memberId}.`,
        ...NOTHING_SAID_YET,
      });
      await openTraining(store).records.insert(recordFromBefore(member, calendar.instant(-50)));
      const words = wordsOf(name);
      const named = {
        id: memberId,
        homeOrganisationId: id,
        name,
        calledBy: null,
        words,
        ...contact,
        postalAddress: null,
        route: 'EMAIL' as const,
      };
      await openMemberNames(store).insert(named);
      const role = { role: 'member' as const, organisationId: id };
      viewers.push({ ...worker(`${memberId}p`, [role]), memberId });
      const mayHold = (viewer: Viewer) =>
        viewer.memberId === memberId || holds(viewer, ['involvement-lead'], id);
      const texts = [`Secretname${memberId} `, contact.email, contact.phone, `note ${memberId}.`];
      privateTexts.push(...texts.map((text) => ({ text, mayHold })));
    }
    for (let place = 0; place < withdrawnEntries; place++) {
      const authorId = `${id}s0`;
      const title = `Secret entry ${id}e${place}.`;
      ids.push(`${id}e${place}`);
      await keepWithdrawn(
        store,
        { id: `${id}e${place}`, organisationId: id, authorId, title },
        calendar,
      );
      privateTexts.push({ text: title, mayHold: ({ personId }) => personId === authorId });
    }
  }
  for (const [place, [from, to]] of plan.contracts.entries()) {
    if (from === to || Math.max(from, to) >= plan.organisations.length) continue;
    const sides = { commissionerId: organisationId(from), providerId: organisationId(to) };
    const id = `${prefix}c${place}`;
    ids.push(id);
    const title = `Secret contract ${id}.`;
    const dates = { from: calendar.day(-100), to: calendar.day(100) };
    await openContracts(store).insert({
      id,
      title,
      reference: title,
      purpose: title,
      ...sides,
      ...dates,
    });
    const ends: readonly Role[] = ['commissioner', 'recruiter', 'involvement-lead'];
    const mayHold = (viewer: Viewer) =>
      viewer.roles.some(({ role }) => role === 'coordinator') ||
      Object.values(sides).some((side) => holds(viewer, ends, side));
    privateTexts.push({ text: title, mayHold });
  }
  const people = viewers.map(({ personId, ...rest }) => ({ id: personId, ...rest, demo: null }));
  await openPeople(store).insertMany(people.map(asPerson));
  return { viewers, ids, privateTexts };
}

function worker(personId: string, roles: readonly RoleAt[]): Viewer {
  return { personId, name: `Worker ${personId}`, roles, memberId: null, supports: [] };
}

async function keepWithdrawn(
  store: Store,
  entry: { id: string; organisationId: string; authorId: string; title: string },
  calendar: Calendar,
): Promise<void> {
  const { title, ...who } = entry;
  const text = {
    title,
    stage: 'INTERVIEWING',
    context: title,
    worked: title,
    didNotWork: title,
    nothingYet: null,
    barrier: null,
  } as const;
  const now = calendar.instant(-20);
  const kept = newEntry({ ...who, authorName: 'An author', text, now });
  await openPracticeEntries(store).insert({ ...kept, withdrawnAt: now, words: [], shelves: [] });
}
