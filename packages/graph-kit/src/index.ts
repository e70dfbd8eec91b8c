export { type Clock, systemClock } from './clock.ts';
export type { GraphContext } from './context.ts';
export { csvText, withoutSafetyApostrophe } from './csv.ts';
export { addDays, addMonths, dayOf, daySchema, daysBetween, isDay } from './days.ts';
export { FEW, wholeFives } from './few.ts';
export { newId } from './ids.ts';
export { loaderFor } from './loader.ts';
export { londonAt, londonInstant } from './london.ts';
export { type Move, moveBack, moveDocuments } from './move-documents.ts';
export { createOnce, type Once, onceRetention } from './once.ts';
export { type Page, pageSize } from './page.ts';
export { parseInput } from './parse.ts';
export { personName } from './person-name.ts';
export type {
  DataReader,
  DataSubject,
  PersonalDataPorts,
  PersonalDataRow,
  PersonalDataSet,
  RetentionRule,
} from './personal-data.ts';
export { notFound, Problem, type ProblemCode } from './problem.ts';
export { type RetentionRow, retentionJob, runRetention } from './retention.ts';
export type { Job, PortFunction, Subgraph } from './subgraph.ts';
export { readTypeDefs } from './type-defs.ts';
export type { Role, RoleAt, Viewer } from './viewer.ts';
