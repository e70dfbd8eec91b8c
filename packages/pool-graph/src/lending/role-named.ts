import { TRAINING_ROLES, type TrainingRole } from '../members/member.ts';

/** The role that other domains call `panel-member`; null for none, or one nobody is trained for here. */
export function roleNamed(name: string | null | undefined): TrainingRole | null {
  return TRAINING_ROLES.find((role) => role === name?.toUpperCase().replaceAll('-', '_')) ?? null;
}
