import type { Store } from '@freshfaces/store';
import { type Prepared, prepareChosen, prepareGuess } from '../auth/passwords.ts';
import type { KeptWays } from '../kept/kept-ways.ts';
import type { Counts, LockOut } from '../lock-out/lock-out.ts';
import type { Asker, Input } from './ask-auth.ts';
import type { AuthAnswer } from './auth-answer.ts';
import { type AuthRoute, VERIFY_BACKUP_CODE, VERIFY_CODE } from './auth-routes.ts';
import { codeUsed, refusal } from './problems.ts';

export interface AskOwnerParts {
  readonly store: Store;
  readonly lockOut: LockOut;
  readonly ownEmail: (asker: Asker) => Promise<string | null>;
  readonly keptWays: KeptWays;
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
 * Their password is asked, outside the transaction that everyone else waits for; where there is none, and a
 * second factor is changed, a code of it. Guesses are counted as at the door. Throws AccountRefusal.
 */
export function createAskOwner(parts: AskOwnerParts): AskOwner {
  const { store, lockOut, ownEmail, keptWays, mustNotWait, ask } = parts;

  return async (route, asker, input) => {
    const email = await ownEmail(asker);
    if (email === null) throw refusal(401, 'NOT_SIGNED_IN');
    const who = { account: email, address: asker.address };
    await mustNotWait(who);
    const ways = await keptWays(email);
    const prepared = ways.password === null ? null : await prove(input, ways.password, who);
    if (!prepared && 'newPassword' in input) throw refusal(400, 'CREDENTIAL_ACCOUNT_NOT_FOUND');
    return store.transaction(async () => {
      await mustNotWait(who);
      const { code, ...asked } = input;
      const needsCode = route.kind === 'proof' && !prepared && ways.secondFactor;
      const refused = needsCode ? await refusedCode(asker, code, who) : null;
      return refused ?? ask(route, asker, asked, prepared);
    });
  };

  async function prove(input: Input, against: string, who: Counts): Promise<Prepared> {
    const given = input['currentPassword'] ?? input['password'];
    if (typeof given !== 'string') throw refusal(400, 'INVALID_PASSWORD');
    const guess = await prepareGuess(given, against);
    if (!guess.matches) {
      await countOne(who);
      throw refusal(400, 'INVALID_PASSWORD');
    }
    const next = input['newPassword'];
    return { guess, ...(typeof next === 'string' && (await prepareChosen(next))) };
  }

  /** What was answered to a code that is wrong; null when it is right. */
  async function refusedCode(asker: Asker, code: unknown, who: Required<Pick<Counts, 'account'>>) {
    if (typeof code !== 'string' || code === '') throw refusal(400, 'CODE_NEEDED');
    const fromApp = /^\d+$/u.test(code);
    const answer = await ask(fromApp ? VERIFY_CODE : VERIFY_BACKUP_CODE, asker, { code }, null);
    if (answer.status >= 400) {
      await lockOut.count(who);
      return answer;
    }
    if (fromApp && !(await lockOut.useUp(who.account, code))) throw codeUsed();
    return null;
  }

  /** As many at once as are free, and no more. */
  function countOne(who: Counts): Promise<void> {
    return store.transaction(async () => {
      await mustNotWait(who);
      await lockOut.count(who);
    });
  }
}
