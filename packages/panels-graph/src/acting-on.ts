import { type Action, assertCan } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import type { Collection, Doc } from '@freshfaces/store';
import { mustFind } from './find.ts';

interface Act<T> {
  readonly on: Collection<T & Doc>;
  readonly id: string;
  /** What it is called when it is not there. */
  readonly what: string;
  readonly action: Action;
}

/**
 * Who acts on a recruitment or a draw of their organisation. Only those who may read all of them learn
 * whether there is one with this id.
 */
export async function actingOn<T extends { readonly organisationId: string }>(
  viewer: Viewer | null,
  { on, id, what, action }: Act<T>,
): Promise<{ readonly personId: string; readonly organisationId: string }> {
  assertCan(viewer, 'recruitment.read');
  const { organisationId } = await mustFind(on, id, what);
  const { personId } = assertCan(viewer, action, { organisationIds: [organisationId] });
  return { personId, organisationId };
}
