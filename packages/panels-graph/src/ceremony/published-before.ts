import { addDays, dayOf, Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { PublicRecord } from '../draws/public-record.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { isSamePost } from '../recruitments/same-post.ts';

type Read = Pick<Panels, 'records' | 'recruitments' | 'services' | 'now'>;

/** A draw for the same post in another recruitment counts for so long, where its panel never served. */
const COUNTS_DAYS = 365;

/** What was published for this post before; in each the oldest first. */
interface PublishedBefore {
  /** Of the recruitment itself. */
  readonly own: readonly PublicRecord[];
  /** Of others of the organisation for the same post, whose panel has not served. */
  readonly others: readonly PublicRecord[];
}

/** Every draw that makes a draw of this recruitment one that is drawn again (R58, docs/adr/0022). */
export async function publishedBefore(
  panels: Read,
  recruitment: Recruitment,
): Promise<PublishedBefore> {
  const own = await recordsOf(panels, [recruitment.id]);
  const same = await samePosts(panels, recruitment);
  const published = await recordsOf(
    panels,
    same.map(({ id }) => id),
  );
  const served = await thatServed(
    panels,
    published.map(({ recruitmentId }) => recruitmentId),
  );
  const since = addDays(dayOf(panels.now()), -COUNTS_DAYS);
  const others = published.filter(
    ({ recruitmentId, publishedAt }) => publishedAt >= since && !served.has(recruitmentId),
  );
  return { own, others };
}

/** Both, as one chain, the oldest first. */
export function inOrder({ own, others }: PublishedBefore): readonly PublicRecord[] {
  return [...own, ...others].sort(oldestFirst);
}

/**
 * Two draws for one post at the same moment would be two results to choose from, neither of which could name
 * the other. Throws `CONFLICT`.
 */
export async function mustBeDrawnAlone(panels: Read, recruitment: Recruitment): Promise<void> {
  const same = await samePosts(panels, recruitment);
  if (same.every(({ stage }) => stage !== 'drawing')) return;
  throw new Problem(
    'CONFLICT',
    'A draw for this post is under way in another of your recruitments. Wait until it is over, then go on.',
  );
}

async function samePosts({ recruitments }: Read, recruitment: Recruitment) {
  const { organisationId, id } = recruitment;
  const all = await findAll(recruitments, { where: { organisationId } });
  return all.filter((other) => other.id !== id && isSamePost(other, recruitment));
}

async function recordsOf({ records }: Read, ids: readonly string[]): Promise<PublicRecord[]> {
  return (await findAll(records, { where: { recruitmentId: { in: ids } } })).sort(oldestFirst);
}

function oldestFirst(a: PublicRecord, b: PublicRecord): number {
  return a.publishedAt < b.publishedAt ? -1 : 1;
}

/** Recruitments whose panel sat: whose members had a turn. */
async function thatServed(
  { services }: Read,
  recruitmentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const turns = await findAll(services, { where: { recruitmentId: { in: recruitmentIds } } });
  return new Set(
    turns.flatMap(({ stage, recruitmentId }) => (stage === 'panel' ? (recruitmentId ?? []) : [])),
  );
}
