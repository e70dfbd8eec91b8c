import type { Span } from '../availability/free.ts';
import { isMostlyFree } from '../health/window.ts';
import {
  MEMBER_KINDS,
  type Member,
  type MemberKind,
  TRAINING_ROLES,
  type TrainingRole,
} from '../members/member.ts';
import { type SafeCount, safeCount } from './safe-count.ts';

/** The pool at a glance, without anything sensitive. */
export interface PoolFigures {
  readonly members: number;
  readonly organisations: number;
  readonly paused: number;
  readonly trained: readonly { readonly role: TrainingRole; readonly members: number }[];
  readonly availableNextEightWeeks: number;
  /** Family and carers apart from people with lived experience (R26). */
  readonly kinds: readonly { readonly kind: MemberKind; readonly members: SafeCount }[];
}

/** Counts those in the shared pool who have not left (R19, R44), network-wide. */
export function summarise(shared: readonly Member[], span: Span): PoolFigures {
  const active = shared.filter(({ status }) => status === 'ACTIVE');
  return {
    members: active.length,
    organisations: new Set(active.map(({ homeOrganisationId }) => homeOrganisationId)).size,
    paused: shared.length - active.length,
    trained: TRAINING_ROLES.map((role) => ({
      role,
      members: active.filter(({ trainedFor }) => trainedFor.includes(role)).length,
    })),
    availableNextEightWeeks: active.filter(({ busy }) => isMostlyFree(busy, span)).length,
    kinds: MEMBER_KINDS.map((kind) => ({
      kind,
      members: safeCount(active.filter((member) => member.kind === kind).length, active.length),
    })),
  };
}
