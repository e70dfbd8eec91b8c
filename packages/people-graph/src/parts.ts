import {
  type Audit,
  openErasures,
  openPeople,
  type People,
  type Reads,
  type RegisteredErasure,
} from '@freshfaces/access';
import type { AccountFacts } from '@freshfaces/accounts';
import type { Clock, Once, RetentionRule } from '@freshfaces/graph-kit';
import type { Mail, Outbox } from '@freshfaces/mail';
import type { Collection, Store } from '@freshfaces/store';
import { type ErasureSteps, openErasureSteps } from './erasure/steps.store.ts';
import { type Invitations, openInvitations } from './invitations/invitations.store.ts';
import { openRosters, type Rosters } from './people/roster.store.ts';
import type { PeoplePorts } from './ports.ts';

/** What the people graph is given by the gateway. */
export interface PeopleParts {
  readonly store: Store;
  readonly audit: Audit;
  readonly once: Once;
  readonly reads: Reads;
  readonly mail: Mail;
  readonly outbox: Outbox;
  readonly accounts: AccountFacts;
  /** Where people reach the network, no slash at its end: `https://freshfaces.example`. */
  readonly publicUrl: string;
  readonly now: Clock;
  readonly ports: PeoplePorts;
  /** Every retention rule of every domain in this process, and of the server's own classes of data. */
  readonly retention: () => readonly RetentionRule[];
}

/** The edges and the opened collections. */
export interface PeopleGraph extends PeopleParts {
  readonly people: People;
  readonly invitations: Invitations;
  readonly rosters: Rosters;
  readonly erasures: Collection<RegisteredErasure>;
  readonly steps: ErasureSteps;
}

export function openPeopleGraph(parts: PeopleParts): PeopleGraph {
  const { store } = parts;
  return {
    ...parts,
    people: openPeople(store),
    invitations: openInvitations(store),
    rosters: openRosters(store),
    erasures: openErasures(store),
    steps: openErasureSteps(store),
  };
}
