import type { ModuleCode } from '../modules/module.ts';

/** Taught at sessions, or learnt by oneself from a training pack. */
export const COURSE_KINDS = ['SESSIONS', 'PACK'] as const;
type CourseKind = (typeof COURSE_KINDS)[number];

/** Something that an organisation teaches. */
export interface Course {
  readonly id: string;
  /** The organisation that gives it. */
  readonly organisationId: string;
  readonly kind: CourseKind;
  readonly name: string;
  readonly about: string;
  /** What whoever attends, or understood the pack, has done. */
  readonly modules: readonly ModuleCode[];
  /** Open to members of every partner, not only the provider's own. */
  readonly openToAll: boolean;
  /** What a pack says, in paragraphs; null for a course with sessions. */
  readonly pack: string | null;
  /** The day from which nobody can take it any more; null while they can. */
  readonly closedOn: string | null;
}

/** May members of this organisation take the course? */
export function isOpenTo(
  { openToAll, organisationId }: Pick<Course, 'openToAll' | 'organisationId'>,
  homeOrganisationId: string,
): boolean {
  return openToAll || organisationId === homeOrganisationId;
}
