import { buildSubgraphSchema } from '@apollo/subgraph';
import { createAudit } from '@freshfaces/access';
import { createOnce, type GraphContext, type Role, type Viewer } from '@freshfaces/graph-kit';
import { openTestStore } from '@freshfaces/store/testing';
import { graphql, parse } from 'graphql';
import { createPracticeGraph } from '../create-practice-graph.ts';
import type { PracticeText } from '../entries/entry.ts';
import { openPractice } from '../parts.ts';

const NOW = '2026-11-22T09:30:00.000Z';

export function staff(
  role: Role,
  organisationId: string,
  personId = `${role}-${organisationId}`,
): Viewer {
  return {
    personId,
    name: `Name of ${personId}`,
    roles: [{ role, organisationId }],
    memberId: null,
  };
}

export const HARBOUR = staff('recruiter', 'harbour');
export const MEADOW = staff('involvement-lead', 'meadow');

export function practiceText(told: Partial<PracticeText> = {}): PracticeText {
  return {
    title: 'Questions sent a day ahead',
    stage: 'INTERVIEWING',
    context: 'Night worker post, a panel of four.',
    worked: 'Candidates gave fuller answers.',
    didNotWork: 'One candidate had an answer written for them.',
    nothingYet: null,
    barrier: 'CONFIDENCE',
    ...told,
  };
}

/** What a test sees of one answer: the data, and `code: sentence` of each error. */
export interface Answer {
  // Tests read any operation's answer; its shape is the operation's.
  readonly data: Record<string, never> | null;
  readonly problems: readonly string[];
}

/** A fresh domain over its own schema, a test store and a clock that tests set. */
export async function openTestPractice() {
  const { store, dispose } = await openTestStore();
  const clock = { now: NOW };
  const audit = createAudit(store);
  const edges = { store, audit, once: createOnce(store), now: () => clock.now };
  const graph = createPracticeGraph(edges);
  const schema = buildSubgraphSchema([
    { typeDefs: parse(graph.typeDefs), resolvers: graph.resolvers as never },
  ]);

  async function ask(
    viewer: Viewer | null,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<Answer> {
    const contextValue: GraphContext = {
      viewer,
      requestId: 'test',
      now: () => clock.now,
      loaders: new Map(),
    };
    const result = await graphql({ schema, source, variableValues, contextValue });
    const problems = (result.errors ?? []).map(
      ({ extensions, message }) => `${String(extensions['code'])}: ${message}`,
    );
    return { data: JSON.parse(JSON.stringify(result)).data ?? null, problems };
  }

  const { entries, responses } = openPractice(edges);
  return { entries, responses, audit, clock, ask, dispose };
}

export type TestPractice = Awaited<ReturnType<typeof openTestPractice>>;
