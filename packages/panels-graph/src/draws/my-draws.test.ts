import type { GraphContext } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import type { GraphQLResolveInfo } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create, RECRUITER, reveal, startAndSettle } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { entryId } from './draw-entry.ts';
import { myDrawFields } from './my-draws.resolvers.ts';

let bench: PanelsBench;
let drawId: string;
let drawn: string;
beforeEach(async () => {
  bench = await openPanelsBench();
  const { data } = await reveal(bench, await startAndSettle(bench, await create(bench)));
  drawId = data.revealDraw.id;
  drawn = data.revealDraw.panel[0]?.member.id ?? '';
});
afterEach(() => bench.dispose());

type Viewer = GraphContext['viewer'];
type Field = (
  entry: object,
  input: object,
  context: GraphContext,
  info: GraphQLResolveInfo,
) => unknown;

/** One field of a member's own draw, as if it had come to this viewer by some way not yet built. */
async function fieldFor(viewer: Viewer, field: 'receipt' | 'viewerCanAnswer'): Promise<unknown> {
  const entry = await bench.panels.entries.get(entryId(drawId, drawn));
  const now = () => '2026-11-22T09:00:00.000Z';
  const context = { viewer, requestId: 'test', now, loaders: new Map() };
  const resolve = myDrawFields(bench.panels)[field] as Field;
  return resolve(entry ?? {}, {}, context, {} as GraphQLResolveInfo);
}

describe('a member’s part in a draw', () => {
  it('R170: is given with its receipt to them alone, whichever way it is reached', async () => {
    expect(await fieldFor(memberViewer(drawn), 'receipt')).toContain(drawn);
    expect(await fieldFor(memberViewer(drawn), 'viewerCanAnswer')).toBe(true);
    const others = [memberViewer('member-23'), RECRUITER, staff('coordinator', 'network'), null];
    for (const other of others) {
      await expect(fieldFor(other, 'receipt')).rejects.toThrow(/sign in|not allow/);
      expect(await fieldFor(other, 'viewerCanAnswer')).toBe(false);
    }
  });

  it('R170: is found by its draw by them alone', async () => {
    const one = `query ($drawId: ID!) { myDraw(drawId: $drawId) { drawId chanceInWords } }`;
    const asked = async (viewer: Viewer) => bench.ask(one, { drawId }, viewer);
    expect((await asked(memberViewer(drawn))).data['myDraw']).toMatchObject({ drawId });
    expect((await asked(RECRUITER)).data['myDraw']).toBeNull();
    expect((await asked(memberViewer('member-22'))).data['myDraw']).toBeNull();
    expect((await asked(null)).code).toBe('NOT_SIGNED_IN');
  });

  it('is listed for nobody who is not signed in, and is empty for staff', async () => {
    const mine = '{ myDraws { total } }';
    expect((await bench.ask(mine, {}, null)).code).toBe('NOT_SIGNED_IN');
    expect((await bench.ask(mine, {}, RECRUITER)).data['myDraws']).toEqual({ total: 0 });
    expect((await bench.ask(mine, {}, memberViewer(drawn))).data['myDraws']).toEqual({ total: 1 });
  });
});
