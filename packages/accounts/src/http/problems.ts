import type { z } from 'zod';

/** Something was refused; the message is a sentence for people, the code for screens. */
export class AccountRefusal extends Error {
  override readonly name = 'AccountRefusal';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, sentence: string) {
    super(sentence);
    this.status = status;
    this.code = code;
  }
}

/** A refusal of ours in the words that better-auth's code of that name has. */
export function refusal(status: number, code: string): AccountRefusal {
  return new AccountRefusal(status, code, refusalOf(status, { code }).message);
}

/** What to say of a form that was not taken: of a name, what is wrong with it. */
export function whatIsWrong({ issues }: z.ZodError): string {
  const ofName = issues.find(({ path }) => path.join() === 'name');
  return ofName?.message ?? 'Something in this form is not right.';
}

/** Of a code that is right but signed someone in before (RFC 6238 §5.2). */
export function codeUsed(): AccountRefusal {
  const sentence = 'This code was used already. Wait until your app shows the next one.';
  return new AccountRefusal(401, 'INVALID_CODE', sentence);
}

/** better-auth's codes in words of ours. */
const SENTENCES: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'That e-mail address and password do not go together. Try again.',
  INVALID_EMAIL: 'Type an e-mail address, like name@example.org.',
  INVALID_PASSWORD: 'That is not your password.',
  PASSWORD_TOO_SHORT: 'Choose a password of at least 12 characters.',
  PASSWORD_TOO_LONG: 'Choose a password of at most 128 characters.',
  INVALID_TOKEN: 'This link was used already or has run out. Ask for a new one.',
  TOKEN_EXPIRED: 'This link has run out. Ask for a new one.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL:
    'This e-mail address has an account already. Sign in instead.',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'You have no password yet. Ask for a link to choose one.',
  EMAIL_ALREADY_VERIFIED: 'Your e-mail address is confirmed already.',
  CODE_NEEDED: 'Type the code that your app shows, or a backup code.',
  INVALID_CODE: 'That is not the code your app shows now. Wait for the next one and try again.',
  INVALID_BACKUP_CODE: 'That is not one of your unused backup codes.',
  INVALID_TWO_FACTOR_COOKIE: 'That took too long. Start signing in again.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'That were too many wrong codes. Start signing in again.',
  ACCOUNT_TEMPORARILY_LOCKED: 'Too many wrong codes. Wait a quarter of an hour, then try again.',
  TOTP_ALREADY_ENABLED: 'Codes from your app are turned on already.',
  TOTP_NOT_ENABLED: 'Codes from an app are not set up for this account.',
  TWO_FACTOR_NOT_ENABLED: 'Codes from an app are not set up for this account.',
  BACKUP_CODES_NOT_ENABLED: 'Codes from an app are not set up for this account.',
  PROVIDER_NOT_FOUND:
    'We could not reach your organisation’s sign-in. Try again, or sign in another way.',
};

/** The body of a refusal by better-auth, in one shape and plain words. */
export function refusalOf(status: number, body: unknown): { code: string; message: string } {
  const code = codeOf(body);
  const known = code === null ? undefined : SENTENCES[code];
  if (code !== null && known !== undefined) return { code, message: known };
  if (status === 401) return { code: 'NOT_SIGNED_IN', message: 'Please sign in first.' };
  return { code: code ?? 'BAD_INPUT', message: 'We could not do that. Check it and try again.' };
}

function codeOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('code' in body)) return null;
  return typeof body.code === 'string' ? body.code : null;
}
