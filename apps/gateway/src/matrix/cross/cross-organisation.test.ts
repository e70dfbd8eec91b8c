import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOperations } from '../canary/operations.ts';
import { calendarFrom } from '../network/days.ts';
import { type OpenGraph, openGraph } from '../network/open-graph.ts';
import { publicSchema } from '../schema-rows.ts';
import { anyPlan, keepRandomNetwork, type PrivateText } from './random-network.ts';
import { anyVariables } from './random-variables.ts';

const NOW = '2026-11-22T09:00:00.000Z';
const NETWORKS = 25;
const QUESTIONS = 80;

describe('whoever asks whatever, in any network', () => {
  let bench: TestStore;
  let graph: OpenGraph;
  beforeAll(async () => {
    bench = await openTestStore();
    graph = await openGraph(bench.store, () => NOW);
  });
  afterAll(() => bench.dispose());

  const calendar = calendarFrom(NOW);
  const schema = publicSchema();
  const queries = pageOperations().filter(({ isMutation }) => !isMutation);
  const nearPrivate = queries.filter(({ text }) =>
    /\b(member|members|exportMembers|contract|contracts|practiceEntry)\(/u.test(text),
  );
  const anyQuery = fc.oneof(fc.constantFrom(...queries), fc.constantFrom(...nearPrivate));
  const ids: string[] = [];
  const privateTexts: PrivateText[] = [];
  let answered = 0;
  let toldRightly = 0;

  test('is never told what is another organisation’s own', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.gen(), async (plan, draw) => {
        const prefix = `n${ids.length}x`;
        const network = await keepRandomNetwork(bench.store, plan, prefix, calendar);
        privateTexts.push(...network.privateTexts);
        const near = [...network.ids, ...ids.slice(-3)];
        ids.push(...network.ids);
        const words = ['', 'alias', 'heron', ...near.map((id) => `secretname${id}`)];
        const vocabulary = { ids: near, words, calendar };
        for (let asked = 0; asked < QUESTIONS; asked++) {
          const viewer = draw(() => fc.option(fc.constantFrom(...network.viewers), { freq: 9 }));
          const operation = draw(() => anyQuery);
          const variables = draw(() => anyVariables(operation, schema, vocabulary));
          const answer = await graph.ask(viewer, operation.text, variables);
          if (answer.data) answered++;
          const text = JSON.stringify(answer);
          const told = privateTexts.filter((secret) => text.includes(secret.text));
          toldRightly += told.length;
          const leaks = told.filter(({ mayHold }) => !viewer || !mayHold(viewer));
          expect({
            leaks: leaks.map((leak) => `${leak.text} by ${operation.name}`),
            viewer,
            variables,
          }).toEqual({ leaks: [], viewer, variables });
        }
      }),
      { numRuns: NETWORKS },
    );
    expect(toldRightly).toBeGreaterThan(10);
    expect(answered).toBeGreaterThan((NETWORKS * QUESTIONS) / 4);
  }, 120_000);
});
