import { assertCan } from '@freshfaces/access';
import {
  type DataReader,
  type DataSubject,
  newId,
  type PersonalDataSet,
  type Viewer,
} from '@freshfaces/graph-kit';
import type { PeopleGraph } from '../parts.ts';
import { signedIn } from '../signed-in.ts';
import { archiveOf } from './archive.ts';
import { ownData } from './own-data.ts';

export interface ExportAsked {
  /** Who asks, as the server knows them. */
  readonly viewer: Viewer | null;
  /** A member, for their home organisation's lead whom they asked; null for whoever asks. */
  readonly memberId: string | null;
}

/**
 * Everything kept on somebody as a zip, in base64. A lead is given the member record without the account,
 * and the look is noted before anything is read. Throws `NOT_SIGNED_IN`, `NOT_ALLOWED`.
 */
export async function exportArchive(
  graph: PeopleGraph,
  { viewer, memberId }: ExportAsked,
): Promise<{ readonly zip: string }> {
  const asker = signedIn(viewer);
  const isOwn = memberId === null || memberId === asker.memberId;
  const subject = isOwn
    ? { personId: asker.personId, memberId: asker.memberId }
    : await onBehalf(graph, asker, memberId);
  const sets = await everythingOn(graph, subject, isOwn ? 'self' : 'lead');
  return { zip: Buffer.from(archiveOf(sets, graph.now())).toString('base64') };
}

async function onBehalf(
  { ports, reads, now }: PeopleGraph,
  viewer: Viewer,
  memberId: string,
): Promise<DataSubject> {
  const [member] = await ports.members({ ids: [memberId] });
  const organisationIds = member ? [member.homeOrganisationId] : [];
  assertCan(viewer, 'member.export', { organisationIds, memberId });
  const context = { viewer, requestId: newId(), now, loaders: new Map<string, unknown>() };
  await reads.note(context, { memberId, what: 'everything', why: 'file', organisationIds });
  return { personId: null, memberId };
}

async function everythingOn(
  graph: PeopleGraph,
  subject: DataSubject,
  reader: DataReader,
): Promise<readonly PersonalDataSet[]> {
  const sets = [...(await ownData(graph, subject))];
  for (const domain of Object.values(graph.ports.domains)) {
    sets.push(...(await domain.personalData({ ...subject, reader })));
  }
  return sets;
}
