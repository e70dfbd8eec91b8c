import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { currentWindow } from './current-window.ts';
import { counted } from './interest-rules.ts';
import { mustBePossible } from './window-days.ts';

/**
 * A yes to other days or other facts is no yes to these: yeses and wishes to talk are put back to no
 * answer, and everyone is told, save who said no and “not this one”. A no stays, and can become a yes.
 * Call it in a transaction.
 */
export async function askAgainAfterChange(panels: Panels, recruitment: Recruitment): Promise<void> {
  const window = await currentWindow(panels, recruitment.id);
  if (!window || window.closedAt !== null) return;
  mustBePossible(window.closesOn, recruitment, dayOf(panels.now()));
  let counts = window;
  for (const row of await findAll(panels.interests, { where: { windowId: window.id } })) {
    const answer = row.answer === 'no' ? 'no' : null;
    counts = counted(counts, row.answer, answer);
    await panels.interests.replace({
      ...row,
      answer,
      lastDay: recruitment.interviewsTo,
      toTell: row.toTell ?? (row.notAgain ? null : 'changed'),
      talkedAt: null,
    });
  }
  await panels.interestWindows.replace({ ...counts, untold: true });
}
