import { datesCheck } from '../dates/dates-check.ts';
import type { Draw } from '../draws/draw.ts';
import { entryId } from '../draws/draw-entry.ts';
import type { Panels } from '../parts.ts';
import { USUAL_MODEL } from '../recruitments/panel-model/panel-model.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { seatsCheck } from '../short-panels/seats-check.ts';
import { chairOf } from './chair.ts';
import { modelChecks } from './model-checks.ts';
import { type PanelCheck, panelChecks, type SeatFacts, type StaffFacts } from './panel-checks.ts';
import type { PanelTeam, StaffSeat } from './panel-team.ts';

/** What still stands between this panel and its confirmation, as the pool knows it now. */
export async function readChecks(
  panels: Panels,
  recruitment: Recruitment,
  draw: Draw,
  team: PanelTeam,
): Promise<readonly PanelCheck[]> {
  const { interviewsTo, panelModel } = recruitment;
  const model = panelModel ?? USUAL_MODEL;
  const staff = await staffFacts(panels, team.staff, interviewsTo);
  return [
    ...panelChecks(await seatFacts(panels, draw, interviewsTo), staff),
    ...modelChecks(model, staff, chairOf(team, draw) !== null),
    ...datesCheck(recruitment),
    ...seatsCheck(recruitment, draw),
  ];
}

async function seatFacts(
  { entries, ports }: Panels,
  { id, panel }: Draw,
  on: string,
): Promise<readonly SeatFacts[]> {
  const memberIds = panel.map(({ memberId }) => memberId);
  const [answers, found] = await Promise.all([
    entries.getMany(panel.map(({ keptFrom, memberId }) => entryId(keptFrom ?? id, memberId))),
    ports.readiness({ memberIds, on }),
  ]);
  const ready = new Map(found.map((each) => [each.memberId, each]));
  return panel.map(({ memberId, homeOrganisationId }, at) => ({
    homeOrganisationId,
    saidYes: answers[at]?.state === 'accepted',
    riskAssessed: ready.get(memberId)?.riskAssessed ?? false,
    dataHandling: ready.get(memberId)?.dataHandling ?? false,
  }));
}

async function staffFacts(
  { people, ports }: Panels,
  staff: readonly StaffSeat[],
  on: string,
): Promise<readonly StaffFacts[]> {
  const personIds = staff.map(({ personId }) => personId);
  const [known, found] = await Promise.all([
    people.getMany(personIds),
    ports.staffTrained({ personIds, on }),
  ]);
  const trained = new Set(found.flatMap((each) => (each.trained ? [each.personId] : [])));
  return staff.map(({ personId, part }, at) => ({
    name: known[at]?.name ?? 'Someone who left',
    part,
    trained: trained.has(personId),
  }));
}
