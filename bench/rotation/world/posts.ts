import { addDays, addMonths, daysBetween } from '@freshfaces/graph-kit';
import type { Need } from '@freshfaces/panels-graph';
import { below, type Luck, shuffled } from './luck.ts';
import { PARTNERS, type Partner } from './organisations.ts';

/** A post to fill, with what its panel needs. */
export interface Post {
  readonly id: string;
  readonly organisationId: string;
  readonly team: string;
  /** First and last day of the interviews. */
  readonly from: string;
  readonly to: string;
  readonly seats: number;
  readonly needs: readonly Need[];
  readonly someoneFromTheTeam: boolean;
  readonly someoneTrainedToChair: boolean;
}

const NEEDS: readonly Need[] = [
  'homelessness',
  'substance-misuse',
  'mental-ill-health',
  'offending',
];

interface Stream {
  readonly posts: number;
  readonly start: string;
  readonly months: number;
}

/** Posts all through the months, more of them where an organisation is larger; three or four seats each. */
export function makePosts({ posts, start, months }: Stream, luck: Luck): readonly Post[] {
  const first = addDays(start, LEAD_DAYS + 1);
  const days = daysBetween(first, addMonths(start, months)) - 3;
  return Array.from({ length: posts }, (_, at): Post => {
    const id = `p${String(at + 1).padStart(3, '0')}`;
    const chance = (what: string) => luck(id, what);
    const host = hostAt(chance('host'));
    const from = addDays(first, Math.floor(((at + chance('day')) * days) / posts));
    const seats = chance('seats') < 0.6 ? 4 : 3;
    return {
      id,
      organisationId: host.id,
      team: host.teams[below(host.teams.length, chance('team'))] ?? '',
      from,
      to: chance('two-days') < 0.4 ? addDays(from, 1) : from,
      seats,
      needs: shuffled(NEEDS, chance).slice(0, 1 + below(seats - 1, chance('needs'))),
      someoneFromTheTeam: chance('from-team') < 0.5,
      someoneTrainedToChair: chance('chair') < 0.25,
    };
  });
}

/** Members are asked this many days before the interviews. */
export const LEAD_DAYS = 35;

function hostAt(chance: number): Partner {
  const weights = PARTNERS.map(({ size }) => Math.sqrt(size));
  let left = chance * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return PARTNERS[Math.max(0, at)] ?? PARTNERS[0];
}
