import { can } from '@freshfaces/access';
import type { MemberResolvers } from '../generated/resolvers-types.ts';
import { noteRead } from '../members/note-read.ts';
import { subjectOf } from '../members/seeing.ts';
import { loadPersonNames } from '../people/person-names.ts';
import type { Pool } from '../pool.ts';
import { loadAnswers, loadLastServed } from './load-consents.ts';
import { shownConsents } from './shown-consents.ts';

export function consentFields(
  pool: Pool,
): Pick<MemberResolvers, 'consents' | 'viewerCanAnswerConsents'> {
  return {
    async consents(member, _input, context) {
      const { viewer } = context;
      if (!can(viewer, 'member.consents', subjectOf(member))) return null;
      await noteRead(pool, context, member, { what: 'consents', why: 'record' });
      const answers = await loadAnswers(pool, context, member.id);
      const lastServedOn = await loadLastServed(pool, context, member.id);
      const nameOf = await loadPersonNames(
        pool,
        context,
        answers.map(({ byPersonId }) => byPersonId),
      );
      return shownConsents({
        answers,
        lastServedOn,
        recordedBy: ({ byPersonId, bySelf }) => {
          if (byPersonId === viewer?.personId) return 'You';
          return bySelf ? 'The member' : (nameOf(byPersonId) ?? 'Someone who has left');
        },
      });
    },
    viewerCanAnswerConsents: (member, _input, { viewer }) =>
      member.status !== 'LEFT' && can(viewer, 'member.answer-consent', subjectOf(member)),
  };
}
