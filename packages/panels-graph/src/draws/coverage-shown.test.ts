import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  create,
  key,
  RECRUITER,
  type RevealedDraw,
  RULES,
  reveal,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const LEAVING = {
  'a drop-out': `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }`,
  'an override': `mutation ($input: OverrideSeatInput!) { overrideSeat(input: $input) { id } }`,
};
const SHOWN = `query ($id: ID!) { recruitment(id: $id) { membersToName { id } draw { coverage { rule met } } } }`;

interface Shown {
  readonly recruitment: {
    readonly membersToName: readonly { readonly id: string }[];
    readonly draw: Pick<RevealedDraw['revealDraw'], 'coverage'>;
  };
}

const ONLY_ONE = 'member-05';
let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
  bench.pool.members = bench.pool.members.map((member) => ({
    ...member,
    features: member.memberId === ONLY_ONE ? ['need:offending', 'team:elm-street'] : [],
  }));
});
afterEach(() => bench.dispose());

test.each(['a drop-out', 'an override'] as const)(
  'R51: %s never shows what the one who left has been through',
  async (how) => {
    const own = { needs: ['OFFENDING'], someoneTrainedToChair: false, maxPerOrganisation: 4 };
    const rules = { ...RULES, ...own };
    const recruitmentId = await create(bench, { rules });
    const { data } = await reveal(bench, await startAndSettle(bench, recruitmentId));
    const { id: drawId, coverage } = data.revealDraw;
    const shown = async () =>
      (await bench.ask<Shown>(SHOWN, { id: recruitmentId }, RECRUITER)).data.recruitment;
    // Not one of the two who share a home: that rule is shown as it is.
    const named = (await shown()).membersToName.find(({ id }) => id > 'member-01');
    const of =
      how === 'a drop-out'
        ? { drawId, because: 'TOLD_US' }
        : { recruitmentId, replacementId: named?.id };
    const reason = how === 'a drop-out' ? {} : { reason: 'Two people from one team were drawn.' };
    const input = { idempotencyKey: key(), memberId: ONLY_ONE, ...of, ...reason };
    expect((await bench.ask(LEAVING[how], { input }, RECRUITER)).message).toBeNull();
    expect((await shown()).draw.coverage).toEqual(coverage);
    const kept = (await bench.panels.draws.get(drawId))?.coverage ?? [];
    expect(kept.some(({ met }) => !met)).toBe(true);
  },
);
