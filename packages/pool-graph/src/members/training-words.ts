import { TRAINING_ROLES, type TrainingRole } from './member.ts';

/** What a file may call each role; the first is how we write it, the second how our screens say it. */
const WORDS: Readonly<Record<TrainingRole, readonly [string, ...string[]]>> = {
  JOB_DESCRIPTION_REVIEW: ['job description review', 'reviewing job descriptions'],
  SHORT_LISTING: ['short-listing'],
  OBSERVER: ['observer', 'observing'],
  PANEL_MEMBER: ['panel member', 'sitting on a panel'],
  CHAIR: ['chair', 'chairing a panel'],
};

/** The role as files have it: `panel member`. */
export function writtenRole(role: TrainingRole): string {
  return WORDS[role][0];
}

/** Every role as files have it, for a sentence. */
export const WRITTEN_ROLES = TRAINING_ROLES.map(writtenRole).join(', ');

/** The role that a file's word means, in any case and with or without hyphens. */
export function roleOf(word: string): TrainingRole | undefined {
  const plain = lettersOf(word);
  return TRAINING_ROLES.find((role) => WORDS[role].some((known) => lettersOf(known) === plain));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
