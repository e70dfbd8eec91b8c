import { assertCan } from '@freshfaces/access';
import { dayOf, newId, parseInput } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { personByLink } from '../links/person-by-link.ts';
import { memberToChange, mustBeHere, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import {
  answerInput,
  mustBeMoreThanALink,
  mustBeSomeoneElse,
  mustBeTheirOwnWord,
  mustBeTheWordsOfToday,
  mustSayThemselvesThatTheLeadReads,
} from './answer-input.ts';
import { carryOut } from './carry-out.ts';
import { addAnswer } from './consents.store.ts';
import { currentWording } from './wordings.ts';

export function consentMutation(pool: Pool): Pick<MutationResolvers, 'answerConsent'> {
  return {
    async answerConsent(_parent, { input }, context) {
      const answering = parseInput(answerInput, input);
      const { memberId, idempotencyKey: key, purpose, given, wordingVersion, how } = answering;
      const before = await memberToChange(pool, context, memberId);
      const viewer = assertCan(context.viewer, 'member.answer-consent', subjectOf(before));
      const { personId } = viewer;
      const bySelf = viewer.memberId === memberId;
      mustBeTheirOwnWord(answering, bySelf);
      mustSayThemselvesThatTheLeadReads(answering, bySelf);
      mustBeMoreThanALink(answering, personId === personByLink(memberId));
      mustBeSomeoneElse(answering, viewer.name);
      mustBeTheWordsOfToday(answering, currentWording(purpose).version);
      const now = context.now();
      const action = 'member.answer-consent';

      await pool.once({ personId, key, action, input, now }, async () => {
        const member = mustBeHere(await pool.members.get(memberId));
        const answer = await addAnswer(pool.consents, {
          id: newId(),
          memberId,
          purpose,
          given,
          at: now,
          wordingVersion,
          how,
          byPersonId: personId,
          bySelf,
          witness: answering.witness ?? null,
        });
        await carryOut(pool, member, { purpose, given, today: dayOf(now) });
        const subjectIds = [memberId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: answer });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? before;
    },
  };
}
