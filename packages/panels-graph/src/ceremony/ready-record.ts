import { assembleRecord } from '@freshfaces/fair-draw/draw-from';
import type { DrawRecord, PublicCommitment, Revealed } from '@freshfaces/fair-draw/record';
import { notFound } from '@freshfaces/graph-kit';
import type { Draw } from '../draws/draw.ts';
import type { DrawSecrets } from '../draws/draw-secrets.ts';
import type { Panels } from '../parts.ts';
import { BEACON, boundOf, type DrawShare, OPERATOR } from './draw-share.ts';
import { sharesOf } from './draw-shares.store.ts';

interface Ready {
  readonly draw: Pick<Draw, 'id' | 'beaconRound'>;
  readonly kept: Pick<DrawSecrets, 'operatorShare'>;
  /** What drand signed for the draw's round; null where no beacon takes part. */
  readonly signature: string | null;
}

/** The whole record that follows from a published commitment and every share. Throws `RangeError` where one is missing. */
export async function readyRecord(
  panels: Pick<Panels, 'records' | 'shares'>,
  { draw, kept, signature }: Ready,
): Promise<DrawRecord> {
  const published = await panels.records.get(draw.id);
  if (!published) throw notFound('draw');
  const revealed =
    published.shares === null
      ? revealedOf(kept, await sharesOf(panels, draw.id))
      : (JSON.parse(published.shares) as readonly Revealed[]);
  const values = new Map(revealed.map(({ id, value }) => [id, value]));
  if (draw.beaconRound !== null && signature !== null) values.set(BEACON, signature);
  return assembleRecord(JSON.parse(published.record) as PublicCommitment, values);
}

/** Every share in the order of the record, the server's own first; null for one that was withheld. */
export function revealedOf(
  { operatorShare }: Pick<DrawSecrets, 'operatorShare'>,
  shares: readonly DrawShare[],
): readonly Revealed[] {
  const given = boundOf(shares).map(({ sourceId, value }) => ({ id: sourceId, value }));
  return [{ id: OPERATOR, value: operatorShare }, ...given];
}
