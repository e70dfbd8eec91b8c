import { dayOf, type GraphContext, notFound } from '@freshfaces/graph-kit';
import { mayChange } from '../contracts/visible-contracts.ts';
import { evidenceFor } from '../evidence/evidence.ts';
import { recordPath } from '../evidence/evidence-csv.ts';
import { contractFor, factsFor } from '../evidence/gather.ts';
import type { ConditionResolvers, EvidenceItemResolvers } from '../generated/resolvers-types.ts';
import type { Commissioning } from '../parts.ts';
import { conditionInWords } from './condition-in-words.ts';
import { conditionTime, isReviewDue, termsOn } from './condition-time.ts';

export function conditionFields(parts: Commissioning): ConditionResolvers {
  const termsNow = (condition: Parameters<typeof termsOn>[0], context: GraphContext) =>
    termsOn(condition, dayOf(context.now()));

  async function contractOf(contractId: string, context: GraphContext) {
    const contract = await contractFor(parts, context, contractId);
    if (!contract) throw notFound('contract');
    return contract;
  }

  return {
    sentence: (condition, _input, context) =>
      conditionInWords(condition.kind, termsNow(condition, context)),
    terms: (condition, _input, context) => termsNow(condition, context),
    history: ({ editions }) => editions.toReversed(),
    state: (condition, _input, { now }) => conditionTime(condition, dayOf(now())),
    reviewDue: (condition, _input, { now }) => isReviewDue(condition, dayOf(now())),
    async evidence(condition, _input, context) {
      const contract = await contractOf(condition.contractId, context);
      const facts = await factsFor(parts, context, contract);
      const under = facts.filter(({ contractId }) => contractId === contract.id);
      return evidenceFor(condition, under, dayOf(context.now()));
    },
    async viewerCanChange(condition, _input, context) {
      const contract = await contractOf(condition.contractId, context);
      const over = conditionTime(condition, dayOf(context.now())) === 'OVER';
      return !over && condition.ended === null && mayChange(context.viewer, contract);
    },
  };
}

export const evidenceItemFields: EvidenceItemResolvers = {
  recruitment: ({ facts }) => ({ id: facts.recruitmentId }),
  post: ({ facts }) => facts.post,
  interviewsFrom: ({ facts }) => facts.interviewsFrom,
  drawnAt: ({ facts }) => facts.drawnAt,
  recordPath: ({ facts }) => recordPath(facts.drawId),
  drawnAgain: ({ facts }) => [...facts.drawnAgain],
};
