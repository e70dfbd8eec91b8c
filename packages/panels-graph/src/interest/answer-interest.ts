import { dayOf, notFound, Problem } from '@freshfaces/graph-kit';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import { currentWindow } from './current-window.ts';
import { type AnsweredBy, type Interest, type InterestAnswer, interestId } from './interest.ts';
import { writtenDownNews } from './interest-news.ts';
import { counted, type MayAnswer, mayAnswer } from './interest-rules.ts';
import { tellOfTalk } from './tell-of-talk.ts';
import { withHost } from './with-host.ts';

interface Answering {
  readonly recruitmentId: string;
  readonly memberId: string;
  readonly answer: InterestAnswer;
  /** With a no: “not this one”, so that a later round does not ask them again. */
  readonly notAgain: boolean;
  readonly by: AnsweredBy;
  /** Who pressed; for a link, the member's id. */
  readonly personId: string;
}

/**
 * Writes down what a member says, or their change of mind (R55). No reason is asked, and a no counts against
 * nobody. Throws `NOT_FOUND` where they were not asked, `CONFLICT` when it is too late. Call it in a
 * transaction.
 */
export async function answerInterest(panels: Panels, answering: Answering): Promise<Interest> {
  const { interests, interestWindows, recruitments, ports, audit } = panels;
  const { recruitmentId, memberId, answer, by, personId } = answering;
  const window = await currentWindow(panels, recruitmentId);
  const row = window && (await interests.get(interestId(window, memberId)));
  if (!window || !row) throw notFound('question');
  const recruitment = await mustFind(recruitments, recruitmentId, 'recruitment');
  const at = panels.now();
  mustBeOpenFor(answer, mayAnswer(recruitment, window, row, dayOf(at)));
  const notAgain = answer === 'no' && answering.notAgain;
  if (row.answer === answer && row.notAgain === notAgain) return row;
  const talkedAt = row.answer === answer ? row.talkedAt : null;
  const kept = await interests.replace({ ...row, answer, answeredAt: at, by, notAgain, talkedAt });
  await interestWindows.replace(counted(window, row.answer, answer));
  await ports.forgetNews({ purpose: 'answer-interest', aboutId: recruitmentId, memberId });
  const about = await withHost(panels, recruitment);
  if (by === 'lead') await ports.tellMember(writtenDownNews(about, { memberId, answer }));
  if (answer === 'talk') await tellOfTalk(panels, about, row.homeOrganisationId);
  await audit.record({
    at,
    personId,
    action: 'interest.answer',
    subjectIds: [recruitmentId, memberId],
    content: { answer, notAgain, by },
  });
  return kept;
}

function mustBeOpenFor(answer: InterestAnswer, may: MayAnswer): void {
  if (may === 'nothing') throw new Problem('CONFLICT', 'The time to answer is over. That is fine.');
  if (may === 'no-only' && answer !== 'no') {
    throw new Problem(
      'CONFLICT',
      'The time to answer is over. You can still say that you do not want to be in the draw.',
    );
  }
}
