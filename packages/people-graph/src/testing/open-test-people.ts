import { asPerson, createAudit, createReads, openPeople } from '@freshfaces/access';
import type { AccountFact, AccountFacts } from '@freshfaces/accounts';
import {
  createOnce,
  type PersonalDataPorts,
  type RetentionRule,
  type RoleAt,
  type Viewer,
} from '@freshfaces/graph-kit';
import { askerFor } from '@freshfaces/graph-kit/testing';
import { createMail, openOutbox } from '@freshfaces/mail';
import { openTestStore } from '@freshfaces/store/testing';
import { createPeopleGraph } from '../create-people-graph.ts';
import { openPeopleGraph, type PeopleParts } from '../parts.ts';
import type { OrganisationFact } from '../ports.ts';

const NOW = '2026-11-22T09:30:00.000Z';

const ORGANISATIONS: readonly OrganisationFact[] = [
  { id: 'harbour', name: 'Harbour Homes', kind: 'PARTNER' },
  { id: 'tideway', name: 'Tideway Recovery', kind: 'PARTNER' },
  { id: 'council', name: 'Wexcombe City Council', kind: 'COMMISSIONER' },
  { id: 'voices', name: 'Wexcombe Voices', kind: 'COORDINATOR' },
];

/** A fresh graph over its own schema, with the neighbours it asks of others written down in the test. */
export async function openTestPeople({ sending = false } = {}) {
  const { store, dispose } = await openTestStore();
  const clock = { now: NOW };
  const now = () => clock.now;
  const accounts = createTestAccounts();
  const handedOver: object[] = [];
  const organisations = [...ORGANISATIONS];
  const domains: Record<string, PersonalDataPorts> = {};
  const retention: RetentionRule[] = [];
  const authored = new Map<string, number>();
  const homes = new Map<string, string>();
  const leftOn = new Map<string, string>();
  const parts: PeopleParts = {
    store,
    audit: createAudit(store),
    once: createOnce(store),
    reads: createReads({ store, now }),
    mail: createMail({ store, now, sending }),
    outbox: openOutbox({ store, now, sending }),
    accounts,
    publicUrl: 'https://freshfaces.test',
    now,
    retention: () => retention,
    ports: {
      organisations: async ({ ids }) => organisations.filter(({ id }) => ids.includes(id)),
      addOrganisation: async (added) => void organisations.push(added),
      members: async ({ ids }) =>
        ids.flatMap((id) => {
          const homeOrganisationId = homes.get(id);
          return homeOrganisationId ? [{ id, homeOrganisationId, left: leftOn.has(id) }] : [];
        }),
      membersWhoLeft: async ({ before }) =>
        [...leftOn].flatMap(([id, day]) => (day < before ? [id] : [])),
      handOver: async (input) => {
        handedOver.push(input);
        authored.delete(input.fromPersonId);
      },
      authoredBy: async ({ personId }) => authored.get(personId) ?? 0,
      domains,
    },
  };
  const graph = createPeopleGraph(parts);
  const kept = openPeopleGraph(parts);

  /** Keeps someone with an account at `<id>@example.org`, and answers them as whoever asks. */
  async function person(
    id: string,
    roles: readonly RoleAt[],
    memberId: string | null = null,
  ): Promise<Viewer> {
    const name = `Name of ${id}`;
    await openPeople(store).insert(asPerson({ id, name, roles, memberId, demo: null }));
    accounts.open(id, `${id}@example.org`);
    return { personId: id, name, roles, memberId, supports: [] };
  }

  return {
    ...kept,
    ask: askerFor(graph, now),
    subgraph: graph,
    authored,
    clock,
    dispose,
    domains,
    handedOver,
    homes,
    leftOn,
    organisations,
    person,
    rules: retention,
    testAccounts: accounts,
  };
}

export type TestPeople = Awaited<ReturnType<typeof openTestPeople>>;

/** Accounts in memory, with the same promises as the real ones. */
function createTestAccounts() {
  const kept = new Map<string, AccountFact>();
  const ended: string[] = [];
  const facts: AccountFacts = {
    of: async (ids) => new Map([...kept].filter(([id]) => ids.includes(id))),
    personIdByEmail: async (email) =>
      [...kept.values()].find((fact) => fact.email === email.toLowerCase())?.personId ?? null,
    events: async () => [{ at: NOW, sentence: 'Signed in with a password' }],
    async endSessions(personId) {
      ended.push(personId);
      return 1;
    },
    erase: async (personId) => void kept.delete(personId),
  };
  return {
    ...facts,
    /** Whose sessions were ended. */
    ended,
    kept,
    open(personId: string, email: string): void {
      const open = { emailVerified: true, twoFactor: false, hasPassword: true };
      kept.set(personId, { personId, email, ...open, lastSignedInAt: null });
    },
  };
}
