import type { AskedMember } from './asked-member.ts';
import { dayInWords } from './day-in-words.ts';
import type { MayAnswer } from './interest-rules.ts';

/** Where it stands for the member, in short sentences at reading age 9–11. */
export function standingInWords(
  { row, window, recruitment }: AskedMember,
  may: MayAnswer,
): readonly string[] {
  const { answer } = row;
  if (recruitment.stage === 'called-off') return ['This draw will not take place.'];
  if (may === 'anything') {
    const until = `You can change your mind until ${dayInWords(window.closesOn)}.`;
    if (answer === null) return [];
    if (answer === 'yes') return ['You said yes. You will be in the draw.', until];
    if (answer === 'no') return ['You said no. That is fine.', until];
    return ['You said that you want to talk first. Your lead will get in touch.', until];
  }
  if (answer === 'no') return ['You said no. That is fine.'];
  if (answer !== 'yes') return ['The time to answer is over. That is fine.'];
  return may === 'no-only'
    ? ['You said yes. The draw comes next. We tell you how it went.']
    : ['You said yes. Look at your panels to see how it went.'];
}
