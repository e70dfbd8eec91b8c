/** Talking to the graph: the client, and what to tell people when it fails. */
export { createClient } from './client/create-client.ts';
export { newKey } from './client/new-key.ts';
export { type Problem, problemOf } from './client/problem.ts';
export { QueryError, QueryState } from './client/query-state.tsx';
export { useSend } from './client/use-send.ts';
