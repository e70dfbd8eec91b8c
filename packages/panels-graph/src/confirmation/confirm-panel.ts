import { Problem } from '@freshfaces/graph-kit';
import type { Draw } from '../draws/draw.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { PanelCheck } from './panel-checks.ts';
import { emptyTeam, type StaffSeat, unconfirmed } from './panel-team.ts';
import { keepTeam } from './panel-teams.store.ts';
import { readChecks } from './read-checks.ts';

interface Confirming {
  readonly recruitmentId: string;
  readonly personId: string;
}

/** The recruitment with its panel. Throws `CONFLICT` where there is none that could still change. */
export async function panelOf(
  { recruitments, draws }: Pick<Panels, 'recruitments' | 'draws'>,
  recruitmentId: string,
): Promise<{ readonly recruitment: Recruitment; readonly draw: Draw }> {
  const recruitment = await mustFind(recruitments, recruitmentId, 'recruitment');
  if (recruitment.stage === 'completed') {
    throw new Problem('ALREADY_DONE', 'The interviews are over: this panel is as it was.');
  }
  const draw = recruitment.drawId === null ? null : await draws.get(recruitment.drawId);
  if (recruitment.stage !== 'panel-ready' || draw?.state !== 'picked') {
    throw new Problem('CONFLICT', 'No panel has been drawn yet.');
  }
  return { recruitment, draw };
}

/** Names the staff beside the panel, in place of whoever was named before. Call it in a transaction. */
export async function chooseStaff(
  panels: Panels,
  { recruitmentId, personId }: Confirming,
  staff: readonly StaffSeat[],
): Promise<{ readonly id: string }> {
  await panelOf(panels, recruitmentId);
  const personIds = staff.map((seat) => seat.personId);
  await keepTeam(panels.teams, recruitmentId, (team) => unconfirmed({ ...team, staff, personIds }));
  await panels.audit.record({
    at: panels.now(),
    personId,
    action: 'panel.choose-staff',
    subjectIds: [recruitmentId, ...personIds],
    content: staff,
  });
  return { id: recruitmentId };
}

/** What the pool says of the panel as it is now; asked before the transaction, as the pool may run elsewhere. */
export async function checkPanel(
  panels: Panels,
  recruitmentId: string,
): Promise<{ readonly draw: Draw; readonly checks: readonly PanelCheck[] }> {
  const { recruitment, draw } = await panelOf(panels, recruitmentId);
  const team = (await panels.teams.get(recruitmentId)) ?? emptyTeam(recruitmentId);
  return { draw, checks: await readChecks(panels, recruitment, draw, team) };
}

/**
 * The recruiter says that everyone knows and everything is ready (R30, R33, R38). Throws `CONFLICT`
 * naming the first thing that is missing, or where the panel changed meanwhile. Call it in a transaction.
 */
export async function confirmPanel(
  panels: Panels,
  { recruitmentId, personId }: Confirming,
  checked: { readonly draw: Draw; readonly checks: readonly PanelCheck[] },
): Promise<{ readonly id: string }> {
  const { draw } = await panelOf(panels, recruitmentId);
  const open = checked.checks.find(({ met }) => !met);
  if (open) {
    throw new Problem('CONFLICT', `This panel is not ready. ${open.rule} ${open.missing}`);
  }
  if (JSON.stringify(draw.panel) !== JSON.stringify(checked.draw.panel)) {
    throw new Problem('CONFLICT', 'The panel changed a moment ago. Look again before you confirm.');
  }
  const at = panels.now();
  await keepTeam(panels.teams, recruitmentId, (team) => ({
    ...team,
    confirmedAt: at,
    confirmedBy: personId,
  }));
  await panels.audit.record({
    at,
    personId,
    action: 'panel.confirm',
    subjectIds: [recruitmentId, draw.id],
    content: draw.panel.map(({ memberId }) => memberId),
  });
  return { id: recruitmentId };
}

/** Interviews count only where the panel was confirmed as it sat. Throws `CONFLICT`. */
export async function mustBeConfirmed(
  { teams }: Pick<Panels, 'teams'>,
  { id, method }: Recruitment,
): Promise<void> {
  if (method === 'hand-picked') return;
  if ((await teams.get(id))?.confirmedAt) return;
  throw new Problem('CONFLICT', 'Confirm the panel first: its page shows what is missing.');
}
