import type { DuplicateReason, MergeFact } from '../generated/graphql.ts';

export const FACT_WORDS: Readonly<Record<MergeFact, string>> = {
  NAME: 'Name',
  CALLED_BY: 'Called by',
  EMAIL: 'E-mail',
  PHONE: 'Phone',
  POSTAL_ADDRESS: 'Post address',
  ROUTE: 'How they hear from us',
  KIND: 'Takes part as',
  OWN_LIMIT: 'Most turns a year',
  JOINED_ON: 'Joined',
  NOTE: 'Note on when they are free',
};

export const REASON_WORDS: Readonly<Record<DuplicateReason, string>> = {
  SAME_NAME: 'the same name',
  SAME_EMAIL: 'the same e-mail address',
  SAME_PHONE: 'the same phone number',
};

const VALUES: Readonly<Record<string, string>> = {
  EMAIL: 'E-mail',
  POST: 'Post',
  PHONE: 'Phone',
  LIVED_EXPERIENCE: 'Lived experience',
  PEER_SUPPORTER: 'Peer supporter',
  FAMILY: 'Family',
  CARER: 'Carer',
};

/** A fact's text as people read it. */
export function factText(fact: MergeFact, text: string | null | undefined): string {
  if (text == null) return 'Nothing';
  return fact === 'ROUTE' || fact === 'KIND' ? (VALUES[text] ?? text) : text;
}
