export { type Audit, createAudit } from './audit/audit.ts';
export { openPeople, type People } from './people/people.store.ts';
export type { Person } from './people/person.ts';
export type { Action } from './policy/actions.ts';
export { assertCan, can, type Subject } from './policy/can.ts';
