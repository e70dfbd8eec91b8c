/** What others in the server may know of an account; never a password, token or secret. */
export interface AccountFact {
  readonly personId: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly twoFactor: boolean;
  readonly hasPassword: boolean;
  readonly lastSignedInAt: string | null;
}

export interface AccountEventFact {
  readonly at: string;
  /** `Signed in with a link from your e-mail` */
  readonly sentence: string;
}

/** Reads and ends accounts, from the store alone: works in any process that has it. */
export interface AccountFacts {
  /** By person id; those without an account are left out. */
  of(personIds: readonly string[]): Promise<ReadonlyMap<string, AccountFact>>;
  /** In any letter case. */
  personIdByEmail(email: string): Promise<string | null>;
  /** Newest first. */
  events(personId: string, limit: number): Promise<readonly AccountEventFact[]>;
  /** Signs the person out everywhere; answers how many sessions ended. */
  endSessions(personId: string): Promise<number>;
  /** Removes account, sessions, second factor and pending links. Safe to run again. */
  erase(personId: string): Promise<void>;
}
