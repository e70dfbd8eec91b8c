import { AGREEMENTS, type Agreement, agreementWords } from './agreement-words.ts';

/** That a member agreed to one wording; kept as proof, never changed. */
export interface Acknowledgement {
  readonly id: string;
  readonly memberId: string;
  readonly agreement: Agreement;
  readonly wordingVersion: number;
  readonly at: string;
  readonly how: 'SCREEN' | 'PAPER' | 'PHONE';
  readonly byPersonId: string;
  readonly bySelf: boolean;
}

/** The last time they agreed to it, whichever the words were; null for never. */
export function lastOf(
  agreement: Agreement,
  all: readonly Acknowledgement[],
): Acknowledgement | null {
  const theirs = all.filter((one) => one.agreement === agreement);
  return theirs.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}

/** Is it still to be agreed to: never was, or only in older words? */
export function isOpen(agreement: Agreement, all: readonly Acknowledgement[]): boolean {
  return lastOf(agreement, all)?.wordingVersion !== agreementWords(agreement).version;
}

/** Did they agree to everything, in the words of today? */
export function hasAgreedToAll(all: readonly Acknowledgement[]): boolean {
  return !AGREEMENTS.some((agreement) => isOpen(agreement, all));
}
