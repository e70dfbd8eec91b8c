import { notFound } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import { currentWindow } from './current-window.ts';
import { type Interest, interestId } from './interest.ts';

/** Someone has talked with a member who asked to; what they then say is theirs. Call it in a transaction. */
export async function finishTalk(
  panels: Panels,
  talk: { readonly recruitmentId: string; readonly memberId: string; readonly personId: string },
): Promise<Interest> {
  const { recruitmentId, memberId, personId } = talk;
  const row = await talkWith(panels, recruitmentId, memberId);
  if (row.talkedAt !== null) return row;
  const at = panels.now();
  const subjectIds = [recruitmentId, memberId];
  await panels.audit.record({ at, personId, action: 'interest.talk', subjectIds, content: null });
  return panels.interests.replace({ ...row, talkedAt: at });
}

/** The wish to talk of this member. Throws `NOT_FOUND` where there is none. */
export async function talkWith(panels: Panels, recruitmentId: string, memberId: string) {
  const window = await currentWindow(panels, recruitmentId);
  const row = window && (await panels.interests.get(interestId(window, memberId)));
  if (row?.answer !== 'talk') throw notFound('wish to talk');
  return row;
}
