import type { Store } from '@freshfaces/store';
import type { Auth } from '../auth/create-auth.ts';
import { type Prepared, prepareChosen, prepareGuess } from '../auth/passwords.ts';
import { createKeptWays } from '../kept/kept-ways.ts';
import { type Counts, type LockOut, normalEmail } from '../lock-out/lock-out.ts';
import { type Asker, askAuth, type Input } from './ask-auth.ts';
import { createAskOwner } from './ask-owner.ts';
import type { AuthAnswer } from './auth-answer.ts';
import type { AuthRoute } from './auth-routes.ts';
import { AccountRefusal, codeUsed, refusal, whatIsWrong } from './problems.ts';

export interface HandleAuthParts {
  readonly auth: Auth;
  readonly store: Store;
  readonly lockOut: LockOut;
  readonly publicUrl: string;
  /** The address an open invitation was sent to; null for any other token. */
  readonly invitedEmail: (token: string) => Promise<string | null>;
  /** The e-mail address of the account signed in. */
  readonly ownEmail: (asker: Asker) => Promise<string | null>;
  /** Ends what the browser was signed in to before, when the answer signs it in anew. */
  readonly endBefore: (asker: Asker, answer: AuthAnswer) => Promise<void>;
}

/** @param sent body and query as sent. Throws AccountRefusal, or a fault of ours. */
export type HandleAuth = (route: AuthRoute, asker: Asker, sent: unknown) => Promise<AuthAnswer>;

/**
 * Answers one request for an account. Everything it changes, with its audit events and letters, is one
 * transaction; password work is done before that is opened.
 */
export function createHandleAuth(parts: HandleAuthParts): HandleAuth {
  const { store, lockOut, endBefore } = parts;
  const keptWays = createKeptWays(store);
  const askOwner = createAskOwner({ ...parts, keptWays, mustNotWait, ask });

  /** Whoever is let in by what only they can have is no longer kept waiting. */
  async function ask(
    route: AuthRoute,
    asker: Asker,
    input: Input,
    prepared: Prepared | null = null,
  ) {
    const answer = await askAuth(parts, route, asker, input, prepared);
    await endBefore(asker, answer);
    if (answer.email) await lockOut.welcome(answer.email, asker.address);
    return answer;
  }

  async function mustNotWait(counts: Counts): Promise<void> {
    const seconds = await lockOut.secondsToWait(counts);
    if (seconds > 0) throw slowDown(seconds, 'letter' in counts);
  }

  async function guess(route: AuthRoute, asker: Asker, input: Input): Promise<AuthAnswer> {
    const email = normalEmail(String(input['email']));
    const who = { account: email, address: asker.address };
    await mustNotWait(who);
    const { password } = await keptWays(email);
    const tried = await prepareGuess(String(input['password']), password);
    return store.transaction(async () => {
      await mustNotWait(who);
      const answer = await ask(route, asker, { ...input, email }, { guess: tried });
      if (answer.status === 401) await lockOut.count(who);
      return answer;
    });
  }

  async function letter(route: AuthRoute, asker: Asker, input: Input): Promise<AuthAnswer> {
    const email = normalEmail(String(input['email']));
    await mustNotWait({ letter: email });
    await lockOut.count({ letter: email });
    return ask(route, asker, { email });
  }

  async function code(route: AuthRoute, asker: Asker, input: Input): Promise<AuthAnswer> {
    const signedIn = await parts.ownEmail(asker);
    if (signedIn !== null) return ownCode(route, asker, input, signedIn);
    const answer = await ask(route, asker, input);
    if (answer.email === null) return answer;
    if (await lockOut.useUp(answer.email, String(input['code']))) return answer;
    throw codeUsed();
  }

  /** better-auth counts wrong codes at the door only. */
  async function ownCode(route: AuthRoute, asker: Asker, input: Input, account: string) {
    const who = { account, address: asker.address };
    await mustNotWait(who);
    const answer = await ask(route, asker, input);
    if (answer.status === 401) await lockOut.count(who);
    return answer;
  }

  /** A link that opens nothing costs no scrypt. */
  async function reset(route: AuthRoute, asker: Asker, input: Input): Promise<AuthAnswer> {
    const { internalAdapter } = await parts.auth.$context;
    const link = `reset-password:${String(input['token'])}`;
    const known = await internalAdapter.findVerificationValue(link);
    const prepared = known ? await prepareChosen(String(input['newPassword'])) : null;
    return store.transaction(() => ask(route, asker, input, prepared));
  }

  async function invited(route: AuthRoute, asker: Asker, input: Input): Promise<AuthAnswer> {
    const { invitation: _, ...account } = input;
    await invitedAddress(input);
    const prepared = await prepareChosen(String(account['password']));
    return store.transaction(async () => {
      const email = await invitedAddress(input);
      const answer = await ask(route, asker, account, prepared);
      if (answer.status < 300) await confirm(email);
      return answer;
    });
  }

  /** The address that is to sign up, where it is the invited one. */
  async function invitedAddress({ invitation, email: given }: Input): Promise<string> {
    const email = await parts.invitedEmail(String(invitation));
    if (email === null || normalEmail(email) !== normalEmail(String(given))) {
      throw new AccountRefusal(
        403,
        'INVITATION_NOT_VALID',
        'This invitation has run out, or was sent to another e-mail address. Ask for a new one.',
      );
    }
    return email;
  }

  /** An invitation's link proves the address that it was sent to. */
  async function confirm(email: string): Promise<void> {
    const { internalAdapter } = await parts.auth.$context;
    await internalAdapter.updateUserByEmail(normalEmail(email), { emailVerified: true });
  }

  async function ownAddress(route: AuthRoute, asker: Asker): Promise<AuthAnswer> {
    const email = await parts.ownEmail(asker);
    if (!email) throw refusal(401, 'NOT_SIGNED_IN');
    return letter(route, asker, { email });
  }

  return async (route, asker, sent) => {
    const { data: input, error } = route.input.safeParse(sent);
    if (!input) throw new AccountRefusal(400, 'BAD_INPUT', whatIsWrong(error));
    switch (route.kind) {
      case 'guess':
        return guess(route, asker, input);
      case 'owner':
      case 'proof':
        return askOwner(route, asker, input);
      case 'code':
        return store.transaction(() => code(route, asker, input));
      case 'letter':
        return store.transaction(() => letter(route, asker, input));
      case 'reset':
        return reset(route, asker, input);
      case 'invited':
        return invited(route, asker, input);
      case 'own-address':
        return store.transaction(() => ownAddress(route, asker));
      case 'provider':
      case 'return':
        return ask(route, asker, input);
      default:
        return store.transaction(() => ask(route, asker, input));
    }
  };
}

function slowDown(seconds: number, letters: boolean): AccountRefusal {
  const wait = seconds < 60 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  const sentence = letters
    ? `Several links were asked for already: look in that mailbox. Wait ${wait} to ask for another.`
    : `There were many wrong tries. Wait ${wait}, or sign in with a link to your e-mail address now.`;
  return new AccountRefusal(429, 'SLOW_DOWN', sentence);
}
