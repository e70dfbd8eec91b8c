export { type Audit, createAudit } from './audit/audit.ts';
export {
  type Erasure,
  type ErasureStep,
  type Erasures,
  openAgain,
  openErasures,
} from './erasures/erasures.store.ts';
export { openErasures, pendingErasures, type RegisteredErasure } from './erasures/erasures.ts';
export { openPeople, type People } from './people/people.store.ts';
export { asPerson, type Person } from './people/person.ts';
export type { Action } from './policy/actions.ts';
export { assertCan, can, type Subject } from './policy/can.ts';
export { createReads } from './reads/create-reads.ts';
export type { Look } from './reads/look.ts';
export { readsRetention } from './reads/looks.store.ts';
export type { Read, Reads, ReadWhat, ReadWhy } from './reads/reads.ts';
