import { addDays, addMonths } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { teamFeature } from '../eligibility/draw-rules.ts';
import type { Panels } from '../parts.ts';
import type { Span } from '../rotation/same-faces.ts';
import { windowStart } from '../services/turns.ts';
import type { ReplayInput } from './replay.ts';

/** Everything a replay of the 12 months before today rests on, and the turns that were really had on them. */
export interface GatheredReplay {
  readonly input: ReplayInput;
  readonly span: Span;
  readonly really: readonly { readonly memberId: string; readonly date: string }[];
}

export async function gatherReplay(panels: Panels, today: string): Promise<GatheredReplay> {
  const span = { from: addDays(addMonths(today, -12), 1), to: today };
  const found = await findAll(panels.recruitments, {
    where: { stage: 'completed', interviewsFrom: { gte: span.from, lte: span.to } },
    sort: { by: 'interviewsFrom' },
  });
  const poolFor = (team: string | null) =>
    panels.ports.candidates({
      team,
      ...span,
      organisationId: null,
      recruitmentId: null,
      role: null,
    });
  const used = new Map<string, readonly string[]>();
  for (const team of new Set(found.flatMap(({ team: slug }) => slug ?? []))) {
    const members = await poolFor(team);
    used.set(
      team,
      members.flatMap(({ memberId, features }) =>
        features.includes(teamFeature(team)) ? [memberId] : [],
      ),
    );
  }
  const turns = await findAll(panels.services, {
    where: { date: { gte: windowStart(span.from), lte: span.to } },
  });
  const ids = new Set(found.map(({ id }) => id));
  const isReplayed = ({ recruitmentId, stage }: (typeof turns)[number]) =>
    stage === 'panel' && recruitmentId !== null && ids.has(recruitmentId);
  return {
    span,
    input: {
      pool: await poolFor(null),
      posts: found.map(({ id, organisationId, team, interviewsFrom, interviewsTo, rules }) => ({
        id,
        organisationId,
        team,
        interviewsFrom,
        interviewsTo,
        rules,
        usedTheTeam: used.get(team ?? '') ?? [],
      })),
      services: turns
        .filter((turn) => !isReplayed(turn))
        .map(({ memberId, date }) => ({ memberId, date })),
    },
    really: turns.filter(isReplayed).map(({ memberId, date }) => ({ memberId, date })),
  };
}
