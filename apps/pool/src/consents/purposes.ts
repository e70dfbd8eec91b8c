import type { ConsentHow, ConsentPurpose } from '../generated/graphql.ts';
import type { Voice } from '../whose/voice.ts';

const OWN: Readonly<Record<ConsentPurpose, string>> = {
  SHARED_POOL: 'Be in the shared pool',
  BE_LENT: 'Help other groups too',
  SHARE_CONTACT: 'Share how to reach me',
  SHARE_PROFILE: 'Share what helps me on the day',
  RECORD_NEEDS: 'Keep a note of what I have been through',
  LEAD_SEES_NEEDS: 'Let my lead read that note',
  PHOTO_OR_STORY: 'Use my photo or story',
};

const OTHER: Readonly<Record<ConsentPurpose, string>> = {
  SHARED_POOL: 'Be in the shared pool',
  BE_LENT: 'Be drawn for other organisations',
  SHARE_CONTACT: 'Share name and contact after a yes',
  SHARE_PROFILE: 'Share what hosting them needs after a yes',
  RECORD_NEEDS: 'Keep their needs',
  LEAD_SEES_NEEDS: 'Let you read their needs',
  PHOTO_OR_STORY: 'Use a photo or story',
};

/** A purpose as a title: in the member’s own voice, or for their lead. */
export function purposeTitle(purpose: ConsentPurpose, voice: Voice): string {
  return (voice === 'own' ? OWN : OTHER)[purpose];
}

/** A yes that only the member can say, on their own screen: their lead gains by it. */
export function onlyTheySayYes(purpose: ConsentPurpose): boolean {
  return purpose === 'LEAD_SEES_NEEDS';
}

/** The last part of a purpose’s address: `shared-pool`. */
export function slugOf(purpose: ConsentPurpose): string {
  return purpose.toLowerCase().replaceAll('_', '-');
}

export const HOW_WORDS: Readonly<Record<ConsentHow, string>> = {
  SCREEN: 'On this site',
  PAPER: 'On paper',
  PHONE: 'By phone',
};

/** Where a consent stands, in a word or two. */
export function standing({ given, answer }: { given: boolean; answer?: unknown }): string {
  if (given) return 'Yes';
  return answer ? 'No' : 'Not asked yet';
}
