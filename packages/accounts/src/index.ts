export type { AccountEventFact, AccountFact, AccountFacts } from './account-facts.ts';
