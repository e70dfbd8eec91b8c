import { openPeople } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import type { SignedHead } from '@freshfaces/public-log';
import { findAll, type Store } from '@freshfaces/store';
import { addTwins, type Twins } from './add-twins.ts';
import { type Calendar, calendarFrom } from './days.ts';
import { drawPanels, keepOddDraws, type Recruitments } from './draw-panels.ts';
import { getReady } from './get-ready.ts';
import { giveConsents } from './give-consents.ts';
import { keepDocuments } from './keep-documents.ts';
import { type Learning, learn } from './learn.ts';
import { type Made, makeThings } from './make-things.ts';
import { type OpenGraph, openGraph, viewerOf } from './open-graph.ts';
import type { Must } from './recruit.ts';
import { askAround, type TakingPart, takePart } from './take-part.ts';
import { type Told, tellOfThemselves } from './tell-of-themselves.ts';
import { tryWhatIf } from './try-what-if.ts';

/** The composed graph over a network in which everything there can be is there once. */
export interface TestNetwork extends Omit<OpenGraph, 'edges'> {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly recruitments: Recruitments;
  readonly made: Made & TakingPart & Learning & Told & { readonly twins: Twins };
  /** The public log as it stood when everything was made. */
  readonly logHead: SignedHead;
  /** The coordinator’s replay of the last 12 months under other rules. */
  readonly whatIfId: string;
  /** Everyone who can sign in, by id. */
  readonly viewers: ReadonlyMap<string, Viewer>;
}

const KEEP_HEAD = 'mutation($input: KeepLogHeadInput!) { keepLogHead(input: $input) { size } }';

/** Fills an empty store; `now` is the present of everything that happens in it. */
export async function openTestNetwork(store: Store, now: string): Promise<TestNetwork> {
  let present = now;
  const { edges, ...graph } = await openGraph(store, () => present);
  const calendar = calendarFrom(now);
  await keepDocuments(edges, calendar);
  const people = await findAll(openPeople(store), {});
  const viewers = new Map(people.map((person) => [person.id, viewerOf(person)]));
  const must: Must = async (personId, text, variables) => {
    const viewer = viewers.get(personId);
    if (!viewer) throw new Error(`There is no ${personId}.`);
    const { data, errors } = await graph.ask(viewer, text, variables);
    if (errors?.[0]) throw errors[0];
    return data ?? {};
  };
  const travel = (to: string): void => {
    present = to;
  };

  travel(calendar.instant(-100));
  await giveConsents(must);
  await getReady(must, calendar);
  const tookPart = await takePart(must, calendar, travel);
  const drawn = await drawPanels(must, calendar, travel);
  const recruitments = { ...drawn, ...(await keepOddDraws(store, calendar, drawn)) };
  const learning = await learn(must, calendar, travel);
  const asked = await askAround(must, calendar);
  const told = await tellOfThemselves(must);
  const made = {
    ...(await makeThings(must)),
    ...tookPart,
    ...asked,
    ...learning,
    ...told,
    twins: await addTwins(must),
  };
  const logHead = await edges.publicLog.head();
  if (!logHead) throw new Error('The public log has no head.');
  await must('home-lead', KEEP_HEAD, { input: { idempotencyKey: 'kept-at-home', ...logHead } });
  const whatIfId = await tryWhatIf(must);
  return { ...graph, store, calendar, recruitments, made, logHead, whatIfId, viewers };
}
