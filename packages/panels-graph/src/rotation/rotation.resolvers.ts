import { assertCan, can } from '@freshfaces/access';
import { addMonths } from '@freshfaces/graph-kit';
import { fromEnum, toEnum } from '../enums.ts';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { fairnessSince } from '../overrides/fairness.ts';
import type { Panels } from '../parts.ts';
import { type NamedOrganisation, rotationAlerts } from './alerts.ts';
import { byOrganisation } from './by-organisation.ts';
import { byStage } from './by-stage.ts';
import { needCoverage, satPanels } from './need-coverage.ts';
import { loadRotation } from './rotation.ts';
import { rotationCsv } from './rotation-csv.ts';
import { servedWhen } from './served-when.ts';
import { serviceMatrix } from './service-matrix.ts';

type Loaded = Awaited<ReturnType<typeof loadRotation>>;

export function rotationQuery(panels: Panels): Pick<QueryResolvers, 'rotation'> {
  return {
    async rotation(_parent, { from, to, organisationId = null, stage = null }, { viewer }) {
      assertCan(viewer, 'rotation.read');
      const at = organisationId === null ? [] : [organisationId];
      const seesPeople = can(viewer, 'rotation.people', { organisationIds: at });
      const request = { from, to, organisationId, stage: stage && fromEnum(stage) };
      const rotation = await loadRotation(panels, request);
      const organisations = await named(panels, rotation);
      const sat = rotation.quarters ? await satPanels(panels, rotation.quarters) : [];
      const coverage = rotation.quarters && needCoverage(sat);
      const stages = byStage(rotation.services);
      const servedMonths = rotation.months.map(({ month }) => month);
      return {
        ...rotation,
        matrix: seesPeople ? serviceMatrix(rotation.services) : null,
        byStage: stages,
        byOrganisation: organisations,
        coverage: coverage?.map((line) => ({ ...line, need: toEnum(line.need) })) ?? null,
        servedMonths,
        servedWhen: seesPeople
          ? servedWhen(shownWithoutTurns(rotation), rotation.upToNow, rotation, servedMonths)
          : null,
        alerts: rotation.isAll
          ? rotationAlerts({
              now: rotation.now,
              waitingAYear: waitingAYear(rotation),
              coverage: coverage ?? [],
              panels: sat,
              organisations,
              mayTry: can(viewer, 'rotation.try'),
            })
          : [],
        csv: rotationCsv({ ...rotation, organisations, stages, coverage: coverage ?? [] }),
      };
    },
  };
}

/** Members who had no turn are shown by name of the network alone: a lead sees who served at their posts. */
function shownWithoutTurns({ isAll, members }: Loaded): readonly string[] {
  return isAll ? members.map(({ memberId }) => memberId) : [];
}

function waitingAYear({ members, upToNow, to }: Loaded): number {
  const served = new Set(upToNow.map(({ memberId }) => memberId));
  const yearAgo = addMonths(to, -12);
  return members.filter(({ memberId, joinedOn }) => joinedOn <= yearAgo && !served.has(memberId))
    .length;
}

async function named(panels: Panels, { services, from }: Loaded): Promise<NamedOrganisation[]> {
  const rows = await byOrganisation(panels, services);
  const ids = rows.map(({ organisation }) => organisation.id);
  const names = new Map(
    (await panels.ports.organisations({ ids })).map(({ id, name }) => [id, name]),
  );
  const drawn = new Map(
    (await fairnessSince(panels, from)).map((one) => [one.organisationId, one.share]),
  );
  return rows.map((row) => {
    const share = drawn.get(row.organisation.id) ?? null;
    return {
      ...row,
      name: names.get(row.organisation.id) ?? '',
      drawnInHundred: share === null ? null : Math.round(100 * share),
    };
  });
}
