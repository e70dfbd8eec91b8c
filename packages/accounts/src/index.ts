export type { AccountEventFact, AccountFact, AccountFacts } from './account-facts.ts';
export { createAccountFacts } from './facts/create-account-facts.ts';
