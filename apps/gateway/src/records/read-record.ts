import type { Clock } from '@freshfaces/graph-kit';
import { parse } from 'graphql';
import type { FederatedGraph } from '../graph/federated-graph.ts';

/** The published record of a draw, byte for byte, or null where there is none. */
export type RecordOf = (drawId: string, requestId: string) => Promise<string | null>;

const document = parse('query DrawRecordFile($id: ID!) { drawRecord(id: $id) { record } }');

/** Reads records as anyone may: signed out. */
export function readRecord(graph: FederatedGraph, now: Clock): RecordOf {
  return async (id, requestId) => {
    const context = { viewer: null, requestId, now, loaders: new Map<string, unknown>() };
    const { data, errors } = await graph.execute({ document, variables: { id } }, context);
    const [error] = errors ?? [];
    if (error) throw error;
    const found = data?.['drawRecord'] as { record: string } | null | undefined;
    return found?.record ?? null;
  };
}
