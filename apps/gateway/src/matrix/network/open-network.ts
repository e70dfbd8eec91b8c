import { openPeople, type Person } from '@freshfaces/access';
import type { GraphContext, Viewer } from '@freshfaces/graph-kit';
import { findAll, type Store } from '@freshfaces/store';
import { masterKeyOf } from '@freshfaces/vault';
import { type ExecutionResult, parse } from 'graphql';
import { readGenerated } from '../../compose/generated.ts';
import { createFederatedGraph } from '../../graph/federated-graph.ts';
import type { SubgraphExecutor } from '../../graph/subgraph-executor.ts';
import { createDomains } from '../../subgraphs/create-domains.ts';
import { createEdges } from '../../subgraphs/edges.ts';

import { type Calendar, calendarFrom } from './days.ts';
import { drawPanels, keepOddDraws, type Recruitments } from './draw-panels.ts';
import { giveConsents } from './give-consents.ts';
import { keepDocuments } from './keep-documents.ts';
import { type Made, makeThings } from './make-things.ts';
import type { Must } from './recruit.ts';

/** The whole composed graph over a network in which everything there can be is there once. */
export interface TestNetwork {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly recruitments: Recruitments;
  readonly made: Made;
  /** Everyone who can sign in, by id. */
  readonly viewers: ReadonlyMap<string, Viewer>;
  ask(viewer: Viewer | null, text: string, variables?: object): Promise<ExecutionResult>;
  /** One domain's own executor, as the planner reaches it. */
  subgraph(name: string): SubgraphExecutor;
  contextOf(viewer: Viewer | null): GraphContext;
}

/** The same as every test gateway's, so that one can serve the network. */
const MASTER_KEY = masterKeyOf('0f'.repeat(32));

/** Fills an empty store; `now` is the present of everything that happens in it. */
export async function openTestNetwork(store: Store, now: string): Promise<TestNetwork> {
  let present = now;
  const clock = (): string => present;
  const faults = { fault: () => undefined };
  const publicUrl = 'https://freshfaces.test';
  const edges = createEdges({
    store,
    now: clock,
    masterKey: MASTER_KEY,
    auditKey: null,
    sending: false,
    publicUrl,
  });
  const domains = createDomains({ edges, retention: [], faults, urls: {}, secret: null });
  const graph = await createFederatedGraph(readGenerated(), domains.executorFor);

  const contextOf = (viewer: Viewer | null): GraphContext => ({
    viewer,
    requestId: 'matrix',
    now: clock,
    loaders: new Map(),
  });
  const ask: TestNetwork['ask'] = (viewer, text, variables = {}) =>
    graph.execute({ document: parse(text), variables: { ...variables } }, contextOf(viewer));
  const must: Must = async (personId, text, variables) => {
    const viewer = viewers.get(personId);
    if (!viewer) throw new Error(`There is no ${personId}.`);
    const { data, errors } = await ask(viewer, text, variables);
    if (errors?.[0]) throw errors[0];
    return data ?? {};
  };

  const calendar = calendarFrom(now);
  await keepDocuments(edges, calendar);
  const people = await findAll(openPeople(store), {});
  const viewers = new Map(people.map((person) => [person.id, viewerOf(person)]));
  present = calendar.instant(-100);
  await giveConsents(must);
  const drawn = await drawPanels(must, calendar, (to) => {
    present = to;
  });
  const recruitments = { ...drawn, ...(await keepOddDraws(store, calendar, drawn)) };
  const made = await makeThings(must);
  return {
    store,
    calendar,
    recruitments,
    made,
    viewers,
    ask,
    subgraph: domains.executorFor,
    contextOf,
  };
}

function viewerOf({ id, name, roles, memberId }: Person): Viewer {
  return { personId: id, name, roles, memberId };
}
