import { assertCan } from '@freshfaces/access';
import { newId, notFound, Problem, parseInput } from '@freshfaces/graph-kit';
import { conditionsOf } from '../conditions/conditions.store.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Commissioning } from '../parts.ts';
import { addContractSchema, changeContractSchema } from './contract-input.ts';
import type { ContractKept } from './contracts.store.ts';
import { conditionsMovedWith } from './move-dates.ts';
import { contractToChange } from './visible-contracts.ts';

export function contractMutations(
  parts: Commissioning,
): Pick<MutationResolvers, 'addContract' | 'changeContract'> {
  const { contracts, conditions, audit, once, ports } = parts;

  async function answer(id: string): Promise<ContractKept> {
    const contract = await contracts.get(id);
    if (!contract) throw notFound('contract');
    return contract;
  }

  return {
    async addContract(_parent, { input }, context) {
      const organisationIds = [input.commissionerId];
      const { personId } = assertCan(context.viewer, 'contract.change', { organisationIds });
      const { idempotencyKey: key, ...agreed } = parseInput(addContractSchema, input);
      const known = await ports.organisations({ ids: [agreed.providerId] });
      if (known.length === 0) {
        throw new Problem('BAD_INPUT', 'Choose a provider of this network.', 'providerId');
      }
      const now = context.now();
      const action = 'contract.add';
      const id = await once({ personId, key, action, input, now }, async () => {
        const contract = { id: newId(), ...agreed };
        await contracts.insert(contract);
        await audit.record({
          at: now,
          personId,
          action,
          subjectIds: [contract.id],
          content: contract,
        });
        return contract.id;
      });
      return answer(id);
    },

    async changeContract(_parent, { input }, context) {
      const { viewer } = await contractToChange(parts, context.viewer, input.contractId);
      const {
        idempotencyKey: key,
        contractId,
        version,
        ...agreed
      } = parseInput(changeContractSchema, input);
      const { personId } = viewer;
      const now = context.now();
      const action = 'contract.change';
      const id = await once({ personId, key, action, input, now }, async () => {
        const before = await answer(contractId);
        if (before.version !== version) throw changedMeanwhile();
        const after = { ...before, ...agreed };
        const theirs = await conditionsOf(conditions, [contractId]);
        for (const moved of conditionsMovedWith(before, after, theirs))
          await conditions.replace(moved);
        await contracts.replace(after);
        await audit.record({ at: now, personId, action, subjectIds: [contractId], content: after });
        return contractId;
      });
      return answer(id);
    },
  };
}

function changedMeanwhile(): Problem {
  return new Problem(
    'CONFLICT',
    'Someone else changed this contract while you were writing. Look at it again, then make your change.',
  );
}
