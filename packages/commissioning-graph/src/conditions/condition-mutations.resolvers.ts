import { dayOf, newId, notFound, Problem, parseInput, type Viewer } from '@freshfaces/graph-kit';
import { contractToChange, maySee } from '../contracts/visible-contracts.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Commissioning } from '../parts.ts';
import { endedOn, mustLieWithinContract, withTerms } from './change-condition.ts';
import {
  addConditionSchema,
  changeConditionSchema,
  endConditionSchema,
  readTerms,
} from './condition-input.ts';
import type { ConditionKept } from './conditions.store.ts';

type Mutations = Pick<MutationResolvers, 'addCondition' | 'changeCondition' | 'endCondition'>;

export function conditionMutations(parts: Commissioning): Mutations {
  const { conditions, contracts, audit, once } = parts;

  async function answer(id: string): Promise<ConditionKept> {
    const condition = await conditions.get(id);
    if (!condition) throw notFound('condition');
    return condition;
  }

  async function changerOf(viewer: Viewer | null, conditionId: string): Promise<Viewer> {
    const condition = await conditions.get(conditionId);
    const contract = condition && (await contracts.get(condition.contractId));
    if (viewer && !(contract && maySee(viewer, contract))) throw notFound('condition');
    return (await contractToChange(parts, viewer, condition?.contractId ?? '')).viewer;
  }

  return {
    async addCondition(_parent, { input }, context) {
      const { contract, viewer } = await contractToChange(parts, context.viewer, input.contractId);
      const { idempotencyKey: key, kind, terms: asked, to } = parseInput(addConditionSchema, input);
      const { personId } = viewer;
      const now = context.now();
      const terms = readTerms(kind, asked, { edition: 1, savedAt: now });
      const last = to ?? contract.to;
      mustLieWithinContract(contract, { from: terms.from, to: last });
      const action = 'condition.add';
      const id = await once({ personId, key, action, input, now }, async () => {
        const added = { id: newId(), contractId: contract.id, kind, editions: [terms] };
        await conditions.insert({ ...added, to: last, ended: null, addedAt: now });
        const subjectIds = [added.id, contract.id];
        await audit.record({ at: now, personId, action, subjectIds, content: added });
        return added.id;
      });
      return answer(id);
    },

    async changeCondition(_parent, { input }, context) {
      const { personId } = await changerOf(context.viewer, input.conditionId);
      const {
        idempotencyKey: key,
        conditionId,
        edition,
        terms: asked,
      } = parseInput(changeConditionSchema, input);
      const now = context.now();
      const action = 'condition.change';
      const id = await once({ personId, key, action, input, now }, async () => {
        const before = await answer(conditionId);
        if (before.editions.length !== edition) throw changedMeanwhile();
        const terms = readTerms(before.kind, asked, { edition: edition + 1, savedAt: now });
        const after = withTerms(before, terms, dayOf(now));
        await conditions.replace(after);
        const subjectIds = [conditionId, before.contractId];
        await audit.record({ at: now, personId, action, subjectIds, content: after });
        return conditionId;
      });
      return answer(id);
    },

    async endCondition(_parent, { input }, context) {
      const { personId } = await changerOf(context.viewer, input.conditionId);
      const { idempotencyKey: key, conditionId, ...end } = parseInput(endConditionSchema, input);
      const now = context.now();
      const action = 'condition.end';
      const id = await once({ personId, key, action, input, now }, async () => {
        const before = await answer(conditionId);
        const after = endedOn(before, end, dayOf(now));
        await conditions.replace(after);
        const subjectIds = [conditionId, before.contractId];
        await audit.record({ at: now, personId, action, subjectIds, content: after });
        return conditionId;
      });
      return answer(id);
    },
  };
}

function changedMeanwhile(): Problem {
  return new Problem(
    'CONFLICT',
    'Someone else changed this condition while you were writing. Look at it again, then make your change.',
  );
}
