import { assertCan } from '@freshfaces/access';
import { notFound, Problem } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Practice } from '../parts.ts';
import { responseId } from './response.ts';

export function respondMutation({
  entries,
  responses,
  audit,
  once,
}: Practice): Pick<MutationResolvers, 'respondToPractice'> {
  return {
    async respondToPractice(_parent, { input }, context) {
      const { idempotencyKey: key, entryId, organisationId, worked } = input;
      const organisationIds = [organisationId];
      const { personId } = assertCan(context.viewer, 'practice.write', { organisationIds });
      const entry = await entries.get(entryId);
      if (!entry || entry.withdrawnAt !== null) throw notFound('entry');
      if (entry.organisationId === organisationId) throw ownEntrySpeaksForItself();
      const at = context.now();
      const action = 'practice.respond';
      await once({ personId, key, action, input, now: at }, async () => {
        const answer = {
          id: responseId(entryId, organisationId),
          entryId,
          organisationId,
          worked,
          at,
        };
        const before = await responses.get(answer.id);
        if (before) await responses.replace({ ...answer, version: before.version });
        else await responses.insert(answer);
        await audit.record({ at, personId, action, subjectIds: [answer.id], content: answer });
        return null;
      });
      return entry;
    },
  };
}

function ownEntrySpeaksForItself(): Problem {
  return new Problem(
    'BAD_INPUT',
    'Your organisation wrote this entry. Say how it went by changing the entry.',
    'organisationId',
  );
}
