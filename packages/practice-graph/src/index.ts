export { createPracticeGraph } from './create-practice-graph.ts';
export { newEntry } from './entries/change-entry.ts';
export { openPracticeEntries } from './entries/entries.store.ts';
export type { Barrier, PracticeEntryDoc, PracticeStage, PracticeText } from './entries/entry.ts';
export type { PracticeEdges } from './parts.ts';
export { type PracticeResponseDoc, responseId } from './responses/response.ts';
export { openPracticeResponses } from './responses/responses.store.ts';
