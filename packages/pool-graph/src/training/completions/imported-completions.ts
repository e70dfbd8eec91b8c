import { newId } from '@freshfaces/graph-kit';
import type { TrainingRole } from '../../members/member.ts';
import type { ModuleCode } from '../modules/module.ts';
import { modulesFor } from '../roles/role-rules.ts';
import { type Completion, lastDayOf } from './completion.ts';

interface Importing {
  /** What a file, or a record from before there was one, says they are trained for. */
  readonly trainedFor: readonly TrainingRole[];
  /** The day it is taken as done: what ends counts from then. */
  readonly on: string;
  /** Who says so: the home organisation. */
  readonly organisationId: string;
  readonly personId: string;
  readonly now: string;
}

/** Completions of everything that these roles rest on, each once, so that the roles follow from them. */
export function importedCompletions({
  trainedFor,
  on,
  organisationId,
  personId,
  now,
}: Importing): readonly Completion[] {
  const modules = new Set<ModuleCode>(trainedFor.flatMap(modulesFor));
  return [...modules].map((module) => ({
    id: newId(),
    module,
    providerId: organisationId,
    on,
    until: lastDayOf(module, on),
    source: 'IMPORTED',
    sessionId: null,
    recordedBy: personId,
    recordedAt: now,
    withdrawn: null,
  }));
}
