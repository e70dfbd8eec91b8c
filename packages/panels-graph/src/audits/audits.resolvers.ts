import { assertCan } from '@freshfaces/access';
import { canonicalJson } from '@freshfaces/fair-draw/canonical';
import { dayOf, parseInput, type Viewer } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { changeOnce } from '../change.ts';
import { secretsKeptUntil } from '../draws/draw-secrets.ts';
import { mustFind } from '../find.ts';
import type {
  DrawAuditResolvers,
  MutationResolvers,
  PublicDrawRecordResolvers,
} from '../generated/resolvers-types.ts';
import { mustTellOfNoNeed } from '../overrides/override.ts';
import type { Panels } from '../parts.ts';
import { noteInput, openInput } from './audit-input.ts';
import { type Auditor, auditorOf, mustBeAuditor } from './auditor.ts';
import { stateOfRecord } from './draw-audit.ts';
import { nameOf } from './log-audit.ts';
import { noteAudit } from './note-audit.ts';
import { openDraw, openingOfDraw } from './open-draw.ts';

export function auditMutations(panels: Panels): Pick<MutationResolvers, 'openDraw' | 'noteAudit'> {
  const { records } = panels;
  return {
    async openDraw(_parent, { input }, context) {
      const { drawId, reason } = parseInput(openInput, input);
      const auditor = await actingAsAuditor(panels, context.viewer, drawId);
      mustTellOfNoNeed(reason);
      const request = { personId: auditor.personId, action: 'draw.open', input };
      await changeOnce(panels, context, request, () =>
        openDraw(panels, { drawId, reason, auditor }),
      );
      const record = await mustFind(records, drawId, 'record');
      return { record, opening: `${canonicalJson(await openingOfDraw(panels, record))}\n` };
    },

    async noteAudit(_parent, { input }, context) {
      const { drawId, kept, problems } = parseInput(noteInput, input);
      const auditor = await actingAsAuditor(panels, context.viewer, drawId);
      for (const problem of problems) mustTellOfNoNeed(problem);
      const request = { personId: auditor.personId, action: 'draw.note-audit', input };
      await changeOnce(panels, context, request, () =>
        noteAudit(panels, { drawId, auditor, kept, problems }),
      );
      return mustFind(records, drawId, 'record');
    },
  };
}

async function actingAsAuditor(
  panels: Panels,
  viewer: Viewer | null,
  drawId: string,
): Promise<Auditor> {
  const signedIn = assertCan(viewer, 'recruitment.read');
  const { recruitmentId } = await mustFind(panels.records, drawId, 'record');
  const recruitment = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
  return mustBeAuditor(panels, signedIn, recruitment);
}

const MOST_SHOWN = 20;

export function auditsOfRecord(
  panels: Panels,
): Pick<PublicDrawRecordResolvers, 'audits' | 'canBeOpenedUntil' | 'viewerCanAudit'> {
  const { audits, recruitments, now } = panels;
  return {
    async audits({ id }) {
      const all = await findAll(audits, {
        where: { drawId: id },
        sort: { by: 'openedAt', order: 'desc' },
      });
      const broken = all.find(({ kept }) => kept === false);
      const latest = all.slice(0, MOST_SHOWN);
      // Whoever opens it again and again does not push it out of sight.
      return broken && !latest.includes(broken) ? [...latest.slice(0, -1), broken] : latest;
    },
    async canBeOpenedUntil({ recruitmentId }) {
      const recruitment = await mustFind(recruitments, recruitmentId, 'recruitment');
      const until = secretsKeptUntil(recruitment);
      return until < dayOf(now()) ? null : until;
    },
    async viewerCanAudit({ recruitmentId }, _input, { viewer }) {
      if (!viewer) return false;
      const recruitment = await mustFind(recruitments, recruitmentId, 'recruitment');
      return (await auditorOf(panels, viewer, recruitment)) !== null;
    },
  };
}

export function auditFields({ records, ports }: Panels): DrawAuditResolvers {
  return {
    organisationName: ({ organisationId }) => nameOf(ports, organisationId),
    isOfThisState: async ({ drawId, state }) =>
      stateOfRecord(await mustFind(records, drawId, 'record')) === state,
  };
}
