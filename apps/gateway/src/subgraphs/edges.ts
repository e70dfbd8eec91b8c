import {
  type Audit,
  type AuditKey,
  createAudit,
  createReads,
  type Reads,
} from '@freshfaces/access';
import {
  type AccountFacts,
  createAccountFacts,
  createTellStaff,
  type TellStaff,
} from '@freshfaces/accounts';
import { type Clock, createOnce, type Once } from '@freshfaces/graph-kit';
import { createPublicLog, type LogKey, type PublicLog } from '@freshfaces/log-keeper';
import { createMail, type Mail, type Outbox, openOutbox } from '@freshfaces/mail';
import type { Beacon } from '@freshfaces/panels-graph';
import type { Store } from '@freshfaces/store';
import { createVault, type MasterKey, type Vault } from '@freshfaces/vault';

/** What every domain is given, each taking what it needs. */
export interface Edges {
  readonly store: Store;
  readonly now: Clock;
  readonly audit: Audit;
  readonly reads: Reads;
  readonly publicLog: PublicLog;
  readonly once: Once;
  readonly vault: Vault;
  readonly mail: Mail;
  readonly outbox: Outbox;
  readonly accounts: AccountFacts;
  readonly tellStaff: TellStaff;
  readonly publicUrl: string;
  /** Null where draws do without one. */
  readonly beacon: Beacon | null;
}

export interface EdgesParts {
  readonly store: Store;
  readonly now: Clock;
  readonly masterKey: MasterKey;
  /** Null in tests. */
  readonly auditKey: AuditKey | null;
  /** Null in tests. */
  readonly logKey: LogKey | null;
  /** Whether a mail server is set up. */
  readonly sending: boolean;
  /** Where people reach the network, no slash at its end. */
  readonly publicUrl: string;
  /** Null in tests. */
  readonly beacon?: Beacon | null;
}

export function createEdges({
  store,
  now,
  masterKey,
  auditKey,
  logKey,
  sending,
  publicUrl,
  beacon = null,
}: EdgesParts): Edges {
  const audit = createAudit(store, auditKey);
  const mail = createMail({ store, now, sending });
  const accounts = createAccountFacts({ store, audit, now });
  return {
    store,
    now,
    audit,
    reads: createReads({ store, now }),
    publicLog: createPublicLog({ store, key: logKey, now }),
    once: createOnce(store),
    vault: createVault({ store, masterKey }),
    mail,
    outbox: openOutbox({ store, now, sending }),
    accounts,
    tellStaff: createTellStaff({ store, accounts, mail, publicUrl }),
    publicUrl,
    beacon,
  };
}
