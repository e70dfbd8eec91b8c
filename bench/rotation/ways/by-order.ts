import type { Candidate, Rules } from '@freshfaces/fair-draw/types';
import { completeRecruitment, type Recruitment } from '@freshfaces/panels-graph';
import { COORDINATOR } from '../network/organisations-in-network.ts';
import { nextInOrder } from '../rules.ts';
import type { Choice, Way, WayParts } from './way.ts';

/** How a way without a draw chooses: a panel that keeps the rules, and the order of everyone else. */
export interface Chosen {
  readonly panel: readonly Candidate[];
  readonly order: readonly Candidate[];
}

interface Kept {
  readonly recruitment: Recruitment;
  readonly rules: Rules;
  panel: Candidate[];
  order: Candidate[];
}

/**
 * A way that chooses by an order of its own and replaces by the next in it. Days, loans and turns go
 * through the same pool and the same count of turns as the product's own way.
 */
export function byOrder(
  { network }: WayParts,
  name: string,
  coolDownDays: number,
  choose: (choice: Choice) => Chosen | null,
): Way {
  const { panels, pool, store } = network;
  const kept = new Map<string, Kept>();
  const keptOf = (id: string): Kept => {
    const found = kept.get(id);
    if (!found) throw new Error(`Nobody was chosen for ${id}.`);
    return found;
  };
  const takeDays = async ({ id, ...post }: Recruitment, { id: memberId }: Candidate) => {
    const [answer] = await pool.takeDays({
      drawId: id,
      recruitmentId: id,
      organisationId: post.organisationId,
      memberIds: [memberId],
      role: post.rules.trainedFor,
      from: post.interviewsFrom,
      to: post.interviewsTo,
    });
    return answer?.taken ?? false;
  };
  const fill = async (state: Kept) => {
    while (state.panel.length < state.rules.seats) {
      const next = nextInOrder(state.order, state.panel, state.rules);
      if (!next) return;
      state.order = state.order.filter((one) => one !== next);
      if (await takeDays(state.recruitment, next)) state.panel.push(next);
    }
  };
  return {
    name,
    coolDownDays,
    async choose(choice) {
      const { recruitment, rules } = choice;
      const chosen = choose(choice);
      const state: Kept = { recruitment, rules, panel: [], order: [...(chosen?.order ?? [])] };
      for (const one of chosen?.panel ?? []) {
        if (await takeDays(recruitment, one)) state.panel.push(one);
      }
      await fill(state);
      kept.set(recruitment.id, state);
    },
    panelOf: async (id) => keptOf(id).panel.map((one) => one.id),
    saysYes: async () => undefined,
    endsSilence: false,
    beginDay: async () => undefined,
    fillAgain: async () => [],
    async leaves(id, memberId) {
      const state = keptOf(id);
      state.panel = state.panel.filter((one) => one.id !== memberId);
      await pool.giveBackDays({ drawId: id, recruitmentId: id, memberIds: [memberId] });
      await fill(state);
    },
    async complete(id) {
      const recruitment = await panels.recruitments.get(id);
      if (!recruitment) return;
      const handPicked = keptOf(id).panel.map((one) => one.id);
      const byHand = { method: 'hand-picked', stage: 'panel-ready', handPicked } as const;
      await panels.recruitments.replace({ ...recruitment, ...byHand });
      await store.transaction(() => completeRecruitment(panels, { id, personId: COORDINATOR }));
    },
  };
}
