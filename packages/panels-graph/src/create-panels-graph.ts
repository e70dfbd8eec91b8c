import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { type PortFunction, readTypeDefs, type Subgraph } from '@freshfaces/graph-kit';
import { auditFields, auditMutations, auditsOfRecord } from './audits/audits.resolvers.ts';
import { ceremonyMutations } from './ceremony/ceremony.resolvers.ts';
import {
  ceremonyFields,
  ceremonyQueries,
  witnessFields,
} from './ceremony/ceremony-fields.resolvers.ts';
import { drawingAgainField } from './ceremony/drawing-again.ts';
import { chairFields, chairMutation } from './confirmation/chair.resolvers.ts';
import {
  confirmationMutations,
  readinessField,
  readinessFields,
} from './confirmation/confirmation.resolvers.ts';
import { datesJob } from './dates/date-jobs.ts';
import { datesField, datesMutations, myDatesField } from './dates/dates.resolvers.ts';
import {
  drawSettingsFields,
  drawSettingsMutation,
  drawSettingsQuery,
} from './draw-settings/draw-settings.resolvers.ts';
import { drawFields } from './draws/draw-fields.resolvers.ts';
import { drawJobs } from './draws/draw-jobs.ts';
import { drawMutations, drawQuery } from './draws/draws.resolvers.ts';
import { myDrawFields, myDrawsQuery } from './draws/my-draws.resolvers.ts';
import { publicRecordFields, publicRecordQueries } from './draws/public-records.resolvers.ts';
import { solveInLine } from './draws/queue/solve-in-line.ts';
import { settleDaysJob } from './draws/settle-days.ts';
import { solveInWorker } from './draws/solve-in-worker.ts';
import { createSolving } from './draws/solving.ts';
import type { Resolvers } from './generated/resolvers-types.ts';
import { handChangeFields, handChangeQueries } from './hand-changes/hand-changes.resolvers.ts';
import {
  interestJobs,
  interestMutations,
  interestQueries,
  interestTypes,
  recruitmentInterest,
} from './interest/interest-slice.ts';
import {
  overrideFields,
  overrideFieldsOfRecruitment,
  overrideMutation,
  overrideQueries,
} from './overrides/overrides.resolvers.ts';
import { ownPorts, type PanelsOwnPorts } from './own-ports.ts';
import { openPanels, type PanelsEdges } from './parts.ts';
import { dropOutMutation } from './places/drop-out.resolvers.ts';
import { memberPlaceFields } from './places/member-place.resolvers.ts';
import { myPlaceFields } from './places/my-place.resolvers.ts';
import { placeJobs } from './places/place-jobs.ts';
import { placeMutations, placeQuery } from './places/places.resolvers.ts';
import { publicLogMutation, publicLogQueries } from './public-log/public-log.resolvers.ts';
import { invitationFields } from './recruitments/invitation/invitation.resolvers.ts';
import { panelModelField } from './recruitments/panel-model/panel-model.resolvers.ts';
import { recruitmentFields } from './recruitments/recruitment-fields.resolvers.ts';
import { recruitmentMutations, recruitmentQueries } from './recruitments/recruitments.resolvers.ts';
import { panelsRetention } from './retention.ts';
import { rotationQuery } from './rotation/rotation.resolvers.ts';
import { shortPanelField, shortPanelMutations } from './short-panels/short-panels.resolvers.ts';
import { waitingQuery } from './waiting/waiting.resolvers.ts';
import { whatIfMutations, whatIfQueries } from './what-if/what-if.resolvers.ts';
import { createWhatIfs } from './what-if/what-ifs.ts';
import { proofFields } from './why-not/proof.resolvers.ts';
import { whyNotQuery } from './why-not/why-not.resolvers.ts';
import { myWrittenDownFields, sayNotSoMutation } from './written-down/written-down.resolvers.ts';

const typeDefs = readTypeDefs(new URL('../', import.meta.url));

/** What the gateway hands in; randomness and the solving threads are the real ones unless told otherwise. */
export type PanelsParts = Omit<
  PanelsEdges,
  'random' | 'solve' | 'solvesAtOnce' | 'onFault' | 'beacon'
> &
  Partial<PanelsEdges>;

/** The panels subgraph: recruitments, who could be drawn, draws and their records, rotation. */
export function createPanelsGraph(
  parts: PanelsParts,
): Subgraph & { readonly ports: PanelsOwnPorts & Record<string, PortFunction> } {
  const panels = openPanels({
    random: randomBytes,
    beacon: null,
    solve: solveInWorker,
    solvesAtOnce: Math.max(1, availableParallelism() - 1),
    onFault: (error) => process.emitWarning(error instanceof Error ? error : String(error)),
    ...parts,
  });
  const solving = createSolving(panels);
  const trying = { ...panels, solve: solveInLine(panels.solve, panels.solvesAtOnce) };
  const resolvers: Resolvers = {
    Query: {
      ...recruitmentQueries(trying),
      ...drawQuery(panels),
      ...ceremonyQueries(panels),
      ...publicRecordQueries(panels),
      ...publicLogQueries(panels),
      ...myDrawsQuery(panels),
      ...rotationQuery(panels),
      ...whatIfQueries(panels),
      ...placeQuery(panels),
      ...waitingQuery(panels),
      ...interestQueries(panels),
      ...drawSettingsQuery(panels),
      ...overrideQueries(panels),
      ...handChangeQueries(panels),
      ...whyNotQuery(panels),
    },
    Mutation: {
      ...recruitmentMutations(panels),
      ...drawMutations(panels, solving),
      ...ceremonyMutations(panels, solving),
      ...interestMutations(panels),
      ...placeMutations(panels),
      ...shortPanelMutations(panels),
      ...dropOutMutation(panels),
      ...sayNotSoMutation(panels),
      ...confirmationMutations(panels),
      ...publicLogMutation(panels),
      ...auditMutations(panels),
      ...chairMutation(panels),
      ...drawSettingsMutation(panels),
      ...overrideMutation(panels),
      ...datesMutations(panels),
      ...whatIfMutations(panels, createWhatIfs(panels)),
    },
    Recruitment: {
      ...recruitmentFields(trying),
      ...invitationFields(panels),
      ...recruitmentInterest(panels),
      ...panelModelField,
      ...overrideFieldsOfRecruitment(panels),
      ...readinessField(panels),
      ...drawingAgainField(panels),
      ...shortPanelField(panels),
      ...datesField(panels),
    },
    PanelReadiness: { ...readinessFields(panels), ...chairFields(panels) },
    DrawSettings: drawSettingsFields,
    SeatOverride: overrideFields(panels),
    HandChange: handChangeFields,
    Draw: { ...drawFields(panels), ...ceremonyFields(panels) },
    DrawWitness: witnessFields(panels),
    PublicDrawRecord: { ...publicRecordFields(panels), ...auditsOfRecord(panels) },
    DrawAudit: auditFields(panels),
    MemberPlace: { ...memberPlaceFields(panels), ...myDatesField(panels) },
    MyDraw: {
      ...myDrawFields(panels),
      ...myPlaceFields(panels),
      ...myDatesField(panels),
      ...proofFields(panels),
      ...myWrittenDownFields(panels),
    },
    ...interestTypes(panels),
  };
  return {
    name: 'panels',
    typeDefs,
    resolvers: { ...resolvers },
    jobs: [
      ...drawJobs(panels, solving),
      settleDaysJob(panels),
      ...interestJobs(panels),
      ...placeJobs(panels),
      datesJob(panels),
    ],
    retention: panelsRetention(panels),
    ports: { ...ownPorts(panels) },
  };
}
