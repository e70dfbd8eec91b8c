import { createAudit } from '@freshfaces/access';
import { createOnce } from '@freshfaces/graph-kit';
import { askerFor, staff } from '@freshfaces/graph-kit/testing';
import { openTestStore } from '@freshfaces/store/testing';
import { createPracticeGraph } from '../create-practice-graph.ts';
import type { PracticeText } from '../entries/entry.ts';
import { openPractice } from '../parts.ts';

const NOW = '2026-11-22T09:30:00.000Z';

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

/** A fresh domain over its own schema, a test store and a clock that tests set. */
export async function openTestPractice() {
  const { store, dispose } = await openTestStore();
  const clock = { now: NOW };
  const audit = createAudit(store);
  const edges = { store, audit, once: createOnce(store), now: () => clock.now };
  const graph = createPracticeGraph(edges);
  const ask = askerFor(graph, edges.now);
  const { entries, responses } = openPractice(edges);
  return {
    entries,
    responses,
    audit,
    clock,
    ports: graph.ports,
    retention: graph.retention ?? [],
    ask,
    dispose,
  };
}

export type TestPractice = Awaited<ReturnType<typeof openTestPractice>>;
