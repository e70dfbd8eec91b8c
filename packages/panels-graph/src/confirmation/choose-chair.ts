import { Problem } from '@freshfaces/graph-kit';
import { gatherPool } from '../eligibility/gather-pool.ts';
import type { Panels } from '../parts.ts';
import { USUAL_MODEL } from '../recruitments/panel-model/panel-model.ts';
import { chairByLot, mustBeTrainedToChair, noneTrained } from './chair.ts';
import { panelOf } from './confirm-panel.ts';
import { type ChosenChair, unconfirmed } from './panel-team.ts';
import { keepTeam } from './panel-teams.store.ts';

interface Choosing {
  readonly recruitmentId: string;
  readonly personId: string;
  readonly how: ChosenChair['how'];
  readonly memberId: string | null;
}

/** Members of a panel who are trained to chair, as the pool knows now; asked before the transaction. */
export async function trainedToChair(
  panels: Panels,
  recruitmentId: string,
): Promise<readonly string[]> {
  const { recruitment, draw } = await panelOf(panels, recruitmentId);
  const { pool } = await gatherPool(panels, recruitment);
  const chairs = new Set(
    pool.flatMap(({ memberId, trainedFor }) => (trainedFor.includes('chair') ? [memberId] : [])),
  );
  return draw.panel.map(({ memberId }) => memberId).filter((memberId) => chairs.has(memberId));
}

/**
 * Gives the chair to a member of the panel, by lot or by the panel's own choice (R65). Only where the panel
 * was planned so: whom the panel chooses cannot be put in place of a lot that was agreed. The panel must be
 * confirmed anew. Call it in a transaction.
 */
export async function chooseChair(
  panels: Panels,
  { recruitmentId, personId, how, memberId }: Choosing,
  trained: readonly string[],
): Promise<{ readonly id: string }> {
  const { recruitment, draw } = await panelOf(panels, recruitmentId);
  mustBePlannedSo(how, (recruitment.panelModel ?? USUAL_MODEL).chair);
  const seated = trained.filter((id) => draw.panel.some((seat) => seat.memberId === id));
  if (seated.length === 0) throw noneTrained();
  const chosen =
    how === 'by-lot' ? chairByLot(draw.seed ?? '', seated) : mustBeTrainedToChair(memberId, seated);
  const at = panels.now();
  const chair = { memberId: chosen, how, at };
  await keepTeam(panels.teams, recruitmentId, (team) => ({ ...unconfirmed(team), chair }));
  await panels.audit.record({
    at,
    personId,
    action: 'panel.choose-chair',
    subjectIds: [recruitmentId, draw.id, chosen],
    content: how,
  });
  return { id: recruitmentId };
}

function mustBePlannedSo(how: ChosenChair['how'], planned: string): void {
  if (planned === 'drawn' && how === 'by-lot') return;
  if (planned === 'panel-chooses' && how === 'by-panel') return;
  throw new Problem(
    'CONFLICT',
    planned === 'drawn'
      ? 'It was agreed that the chair is drawn by lot.'
      : planned === 'panel-chooses'
        ? 'It was agreed that the panel chooses its chair.'
        : 'It was agreed that staff have the chair of this panel.',
  );
}
