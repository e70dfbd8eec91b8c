import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  COORDINATOR,
  COUNCIL,
  HARBOUR,
  OUTREACH,
  openTestCommissioning,
  type TestCommissioning,
} from '../testing/open-test-commissioning.ts';

const LIST = `query ($filter: HandChangeFilter) { contractHandChanges(filter: $filter) { total nodes { kind what reason organisation { id } } } }`;
const CSV = `{ contractHandChangesCsv { name text } }`;

let graph: TestCommissioning;
beforeEach(async () => {
  graph = await openTestCommissioning();
  await graph.contracts.insertMany([
    OUTREACH,
    { ...OUTREACH, id: 'elsewhere', commissionerId: 'county', providerId: 'lantern' },
  ]);
});
afterEach(() => graph.dispose());

describe('changes by hand under contracts', () => {
  test('R58: are asked for the commissioner’s own contracts alone', async () => {
    const { data } = await graph.ask(COUNCIL, LIST, { filter: { kind: 'ENDED_EARLY' } });
    expect(graph.record.asked.at(-1)).toMatchObject({
      contractIds: ['outreach'],
      filter: { kind: 'ENDED_EARLY' },
    });
    expect(data).toMatchObject({
      contractHandChanges: {
        total: 1,
        nodes: [
          {
            kind: 'ENDED_EARLY',
            what: 'The time to answer was ended before everyone had answered.',
            organisation: { id: 'harbour' },
          },
        ],
      },
    });
  });

  test('R58: so is the file; a provider sees its own, a coordinator those of all', async () => {
    await graph.ask(COUNCIL, CSV);
    expect(graph.record.asked.at(-1)?.contractIds).toEqual(['outreach']);
    await graph.ask(HARBOUR, LIST);
    expect(graph.record.asked.at(-1)?.contractIds).toEqual(['outreach']);
    await graph.ask(COORDINATOR, LIST);
    expect(graph.record.asked.at(-1)?.contractIds).toHaveLength(2);
  });

  test('R181: nobody without a contract side is answered', async () => {
    for (const viewer of [staff('organisation-admin', 'harbour'), null]) {
      expect((await graph.ask(viewer, LIST)).problems).toHaveLength(1);
    }
    expect(graph.record.asked).toEqual([]);
  });
});
