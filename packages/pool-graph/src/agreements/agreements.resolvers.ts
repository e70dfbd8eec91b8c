import { assertCan, can } from '@freshfaces/access';
import { newId, parseInput } from '@freshfaces/graph-kit';
import type { MemberResolvers, MutationResolvers } from '../generated/resolvers-types.ts';
import { noteRead } from '../members/note-read.ts';
import { memberToChange, mustBeHere, subjectOf } from '../members/seeing.ts';
import { loadPersonNames } from '../people/person-names.ts';
import type { Pool } from '../pool.ts';
import { acknowledgeInput, mustBeSaidRightly } from './acknowledge-input.ts';
import { type Acknowledgement, isOpen, lastOf } from './acknowledgement.ts';
import { AGREEMENTS, agreementWords } from './agreement-words.ts';
import { loadAcknowledgements } from './load-acknowledgements.ts';

export function agreementFields(pool: Pool): Pick<MemberResolvers, 'agreements'> {
  return {
    async agreements(member, _input, context) {
      if (!can(context.viewer, 'member.agreements', subjectOf(member))) return null;
      await noteRead(pool, context, member, { what: 'consents', why: 'record' });
      const all = await loadAcknowledgements(pool, context, member.id);
      const nameOf = await loadPersonNames(
        pool,
        context,
        all.map(({ byPersonId }) => byPersonId),
      );
      const recordedBy = ({ byPersonId, bySelf }: Acknowledgement): string => {
        if (byPersonId === context.viewer?.personId) return 'You';
        return bySelf ? 'The member' : (nameOf(byPersonId) ?? 'Someone who has left');
      };
      return AGREEMENTS.map((agreement) => {
        const last = lastOf(agreement, all);
        const acknowledged = last && shown(last, recordedBy(last));
        const words = agreementWords(agreement);
        return { agreement, ...words, acknowledged, isOpen: isOpen(agreement, all) };
      });
    },
  };
}

function shown({ at, wordingVersion, how }: Acknowledgement, recordedBy: string) {
  return { at, version: wordingVersion, how, recordedBy };
}

export function agreementMutation(pool: Pool): Pick<MutationResolvers, 'acknowledgeAgreement'> {
  return {
    async acknowledgeAgreement(_parent, { input }, context) {
      const saying = parseInput(acknowledgeInput, input);
      const { memberId, idempotencyKey: key, agreement, version, how } = saying;
      const before = await memberToChange(pool, context, memberId);
      const viewer = assertCan(context.viewer, 'member.acknowledge', subjectOf(before));
      const { personId } = viewer;
      const bySelf = viewer.memberId === memberId;
      mustBeSaidRightly(saying, bySelf);
      const now = context.now();
      const action = 'member.acknowledge';

      await pool.once({ personId, key, action, input, now }, async () => {
        mustBeHere(await pool.members.get(memberId));
        const content = await pool.acknowledgements.insert({
          id: newId(),
          memberId,
          agreement,
          wordingVersion: version,
          at: now,
          how,
          byPersonId: personId,
          bySelf,
        });
        await pool.audit.record({ at: now, personId, action, subjectIds: [memberId], content });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? before;
    },
  };
}
