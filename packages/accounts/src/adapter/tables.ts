import type { Collection, Store } from '@freshfaces/store';
import {
  openCredentials,
  openLinks,
  openSecondFactors,
  openSessions,
  openUsers,
} from '../kept/accounts.store.ts';
import type { Row } from './where.ts';

/** What better-auth keeps, under its own names. */
export type Model = 'user' | 'account' | 'session' | 'verification' | 'twoFactor';

export interface Table {
  readonly rows: Collection<Row>;
  /** Fields that lead an index. */
  readonly indexed: readonly string[];
}

export function openTables(store: Store): Record<Model, Table> {
  const table = (rows: unknown, ...indexed: string[]): Table => ({
    rows: rows as Collection<Row>,
    indexed: ['id', ...indexed],
  });
  return {
    user: table(openUsers(store), 'email'),
    account: table(openCredentials(store), 'userId', 'accountId'),
    session: table(openSessions(store), 'token', 'userId', 'expiresAt'),
    verification: table(openLinks(store), 'identifier', 'value', 'expiresAt'),
    twoFactor: table(openSecondFactors(store), 'userId'),
  };
}
