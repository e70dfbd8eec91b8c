import { dayOf, notFound } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { type FeedbackStanding, feedbackStanding } from '../feedback/give-feedback.ts';
import type { Pool } from '../pool.ts';
import { type Ask, askId, type MayAnswer, mayAnswer } from './ask.ts';
import type { Opportunity } from './opportunity.ts';
import { standingWords } from './standing-words.ts';

/** Something a member is asked to take part in, with all they must know before they answer (R162). */
export interface OwnAsk {
  readonly opportunity: Opportunity;
  /** The host's name. */
  readonly host: string;
  /** The group that is asked; null when it was asked of everyone. */
  readonly group: string | null;
  readonly ask: Ask;
  readonly mayAnswer: MayAnswer;
  /** Where it stands for them, and why, in short sentences; also why they were not placed. */
  readonly standing: readonly string[];
  /** Whether the three questions wait for them. */
  readonly feedback: FeedbackStanding;
}

/** Everything a member was asked, newest first. */
export async function asksOf(pool: Pool, memberId: string): Promise<readonly OwnAsk[]> {
  const asks = await findAll(pool.asks, {
    where: { memberId },
    sort: { by: 'askedAt', order: 'desc' },
  });
  const about = await pool.opportunities.getMany(asks.map(({ opportunityId }) => opportunityId));
  return Promise.all(
    asks.flatMap((ask, at) => {
      const opportunity = about[at];
      return opportunity ? [ownAsk(pool, opportunity, ask)] : [];
    }),
  );
}

/** One of them; null when they were not asked. */
export async function askFor(
  pool: Pool,
  { memberId, opportunityId }: { memberId: string; opportunityId: string },
): Promise<OwnAsk | null> {
  const [opportunity, ask] = await Promise.all([
    pool.opportunities.get(opportunityId),
    pool.asks.get(askId(opportunityId, memberId)),
  ]);
  return opportunity && ask ? ownAsk(pool, opportunity, ask) : null;
}

async function ownAsk(pool: Pool, opportunity: Opportunity, ask: Ask): Promise<OwnAsk> {
  const today = dayOf(pool.now());
  const [host, group, feedback] = await Promise.all([
    pool.organisations.get(opportunity.organisationId),
    opportunity.groupId === null ? null : pool.groups.get(opportunity.groupId),
    feedbackStanding(pool, ask, today),
  ]);
  if (!host) throw notFound('organisation');
  return {
    opportunity,
    host: host.name,
    group: group?.name ?? null,
    ask,
    mayAnswer: mayAnswer(opportunity, ask, today),
    standing: standingWords(opportunity, ask, today),
    feedback,
  };
}
