import { dayOf } from '@freshfaces/graph-kit';
import type { Span } from '../availability/free.ts';
import { type CoverCell, coverOf } from './cover.ts';
import { findingsOf, type HealthFinding } from './findings.ts';
import type { PoolSnapshot } from './pool-health.store.ts';
import { windowFrom } from './window.ts';

/** What is told of a snapshot. */
export interface PoolHealth {
  readonly snapshot: PoolSnapshot;
  readonly span: Span;
  readonly cover: readonly CoverCell[];
  readonly findings: readonly HealthFinding[];
}

export function healthOf(snapshot: PoolSnapshot): PoolHealth {
  const { roles, neverAsked, withoutArea, experience } = snapshot;
  const span = windowFrom(dayOf(snapshot.at));
  const cover = coverOf(roles, experience.groups);
  const findings = findingsOf({ roles, cover, neverAsked, withoutArea, to: span.to });
  return { snapshot, span, cover, findings };
}
