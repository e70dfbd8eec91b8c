import {
  answerPlace,
  checkPanel,
  chooseStaff,
  completeRecruitment,
  confirmPanel,
  type Draw,
  goAheadShort,
  runWholeDraw,
} from '@freshfaces/panels-graph';
import { COORDINATOR } from '../network/organisations-in-network.ts';
import { fillAgain } from './fill-again.ts';
import type { Way, WayParts } from './way.ts';

/** The product itself: its draw, its places, its replacements, its confirmation and its count of turns. */
export function freshfaces({ network }: WayParts): Way {
  const { panels, panelPorts, store } = network;
  const drawOf = async (recruitmentId: string): Promise<Draw> => {
    const drawId = (await panels.recruitments.get(recruitmentId))?.drawId ?? '';
    const draw = await panels.draws.get(drawId);
    if (!draw) throw new Error(`Nobody was drawn for ${recruitmentId}.`);
    return draw;
  };
  const confirm = async (recruitmentId: string) => {
    const confirming = { recruitmentId, personId: COORDINATOR };
    const { panel } = await drawOf(recruitmentId);
    const { rules } = (await panels.recruitments.get(recruitmentId)) ?? {};
    if (rules && panel.length < rules.seats) {
      await store.transaction(() => goAheadShort(panels, confirming));
    }
    await store.transaction(() =>
      chooseStaff(panels, confirming, [{ personId: COORDINATOR, part: 'panel-member' }]),
    );
    const checked = await checkPanel(panels, recruitmentId);
    await store.transaction(() => confirmPanel(panels, confirming, checked));
  };
  return {
    name: 'Freshfaces (turns)',
    coolDownDays: 21,
    choose: async ({ recruitment }) =>
      void (await runWholeDraw(panels, { recruitmentId: recruitment.id, personId: COORDINATOR })),
    panelOf: async (recruitmentId) =>
      (await drawOf(recruitmentId)).panel.map(({ memberId }) => memberId),
    async saysYes(recruitmentId, memberId) {
      const drawId = (await drawOf(recruitmentId)).id;
      const answer = { drawId, memberId, personId: memberId, answer: 'yes' } as const;
      await answerPlace(panels, answer, (change) => store.transaction(change));
    },
    async leaves(recruitmentId, memberId, why) {
      const drawId = (await drawOf(recruitmentId)).id;
      const leaving = { drawId, memberId, personId: memberId };
      if (why === 'no') await panelPorts.answerPlaceFor({ ...leaving, answer: 'no' });
      else await panelPorts.stepBackFor({ ...leaving, personId: COORDINATOR });
    },
    endsSilence: true,
    beginDay: () => network.runJobs(),
    fillAgain: (again) => fillAgain(network, again),
    async complete(recruitmentId) {
      await confirm(recruitmentId);
      await store.transaction(() =>
        completeRecruitment(panels, { id: recruitmentId, personId: COORDINATOR }),
      );
    },
  };
}
