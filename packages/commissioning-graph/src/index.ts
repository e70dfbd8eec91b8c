export type { ConditionDoc, ConditionKind, ConditionTerms } from './conditions/condition.ts';
export { openConditions } from './conditions/conditions.store.ts';
export type { ContractDoc } from './contracts/contract.ts';
export { openContracts } from './contracts/contracts.store.ts';
export { createCommissioningGraph } from './create-commissioning-graph.ts';
export type { CommissioningEdges } from './parts.ts';
export type { CommissioningPorts, RecruitmentFacts } from './ports.ts';
