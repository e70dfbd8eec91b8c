import { dayOf, type GraphContext, loaderFor } from '@freshfaces/graph-kit';
import { conditionTime } from '../conditions/condition-time.ts';
import { type ConditionKept, conditionsOf } from '../conditions/conditions.store.ts';
import type { ContractDoc } from '../contracts/contract.ts';
import type { ContractKept } from '../contracts/contracts.store.ts';
import type { Commissioning } from '../parts.ts';
import type { RecruitmentFacts } from '../ports.ts';
import { type Evidence, evidenceFor } from './evidence.ts';

/** A condition with what the records show for it. */
interface Shown {
  readonly condition: ConditionKept;
  readonly evidence: Evidence;
}

/** The provider's recruitments in the contract's time, under whatever contract: read once a request. */
export async function factsFor(
  { ports }: Commissioning,
  context: GraphContext,
  { id, providerId, from, to }: ContractDoc,
): Promise<readonly RecruitmentFacts[]> {
  const loader = loaderFor<readonly RecruitmentFacts[]>(context, `facts ${id}`, async () => [
    await ports.evidenceFacts({ organisationId: providerId, from, to }),
  ]);
  return (await loader.load(id)) ?? [];
}

/** The conditions of a contract, each read once a request. */
export async function conditionsFor(
  { conditions }: Commissioning,
  context: GraphContext,
  contractId: string,
): Promise<readonly ConditionKept[]> {
  const loader = loaderFor<readonly ConditionKept[]>(context, 'conditions', async (ids) => {
    const all = await conditionsOf(conditions, ids);
    return ids.map((id) => all.filter((each) => each.contractId === id));
  });
  return (await loader.load(contractId)) ?? [];
}

/** The contract with this id, read once a request. */
export async function contractFor(
  { contracts }: Commissioning,
  context: GraphContext,
  id: string,
): Promise<ContractKept | null> {
  return loaderFor<ContractKept>(context, 'contract', (ids) => contracts.getMany(ids)).load(id);
}

/** What the records show for each condition that has started. */
export async function evidenceOf(
  parts: Commissioning,
  context: GraphContext,
  contract: ContractDoc,
): Promise<Shown[]> {
  const facts = await factsFor(parts, context, contract);
  const under = facts.filter(({ contractId }) => contractId === contract.id);
  const today = dayOf(context.now());
  const conditions = await conditionsFor(parts, context, contract.id);
  return conditions
    .filter((condition) => conditionTime(condition, today) !== 'NOT_STARTED')
    .map((condition) => ({ condition, evidence: evidenceFor(condition, under, today) }));
}
