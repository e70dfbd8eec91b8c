import type { Store } from '@freshfaces/store';
import { type Prepared, prepareChange, prepareGuess } from '../auth/passwords.ts';
import type { Counts, LockOut } from '../lock-out/lock-out.ts';
import type { Asker, Input } from './ask-auth.ts';
import type { AuthAnswer } from './auth-answer.ts';
import type { AuthRoute } from './auth-routes.ts';
import { refusal } from './problems.ts';

export interface AskOwnerParts {
  readonly store: Store;
  readonly lockOut: LockOut;
  readonly ownEmail: (asker: Asker) => Promise<string | null>;
  /** The kept hash of an account's password; null where it has none. */
  readonly keptPassword: (email: string) => Promise<string | null>;
  /** Throws AccountRefusal. */
  readonly mustNotWait: (counts: Counts) => Promise<void>;
  readonly ask: (
    route: AuthRoute,
    asker: Asker,
    input: Input,
    prepared: Prepared | null,
  ) => Promise<AuthAnswer>;
}

type AskOwner = (route: AuthRoute, asker: Asker, input: Input) => Promise<AuthAnswer>;

/**
 * Changes to the ways in of whoever is signed in: an open session is not enough, as it may stand unattended.
 * Their password is asked, outside the transaction that everyone else waits for, and guesses are counted as
 * at the door. Throws AccountRefusal.
 */
export function createAskOwner(parts: AskOwnerParts): AskOwner {
  const { store, lockOut, ownEmail, keptPassword, mustNotWait, ask } = parts;

  return async (route, asker, input) => {
    const email = await ownEmail(asker);
    if (email === null) throw refusal(401, 'NOT_SIGNED_IN');
    const who = { account: email, address: asker.address };
    await mustNotWait(who);
    const against = await keptPassword(email);
    const prepared = against === null ? null : await prove(input, against, who);
    if (!prepared && 'newPassword' in input) throw refusal(400, 'CREDENTIAL_ACCOUNT_NOT_FOUND');
    return store.transaction(async () => {
      await mustNotWait(who);
      return ask(route, asker, input, prepared);
    });
  };

  async function prove(input: Input, against: string, who: Counts): Promise<Prepared> {
    const given = input['currentPassword'] ?? input['password'];
    if (given === undefined) throw refusal(400, 'INVALID_PASSWORD');
    const prepared = await prepareGuess(String(given), against);
    if (!prepared.matches) {
      await countOne(who);
      throw refusal(400, 'INVALID_PASSWORD');
    }
    const next = input['newPassword'];
    return next === undefined ? prepared : prepareChange(prepared, String(next));
  }

  /** As many at once as are free, and no more. */
  function countOne(who: Counts): Promise<void> {
    return store.transaction(async () => {
      await mustNotWait(who);
      await lockOut.count(who);
    });
  }
}
