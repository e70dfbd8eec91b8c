export type { ConditionDoc, ConditionKind, ConditionTerms } from './conditions/condition.ts';
export { openConditions } from './conditions/conditions.store.ts';
export type { ContractDoc } from './contracts/contract.ts';
export { openContracts } from './contracts/contracts.store.ts';
