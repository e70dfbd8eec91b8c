import type { CreateRecruitmentInput, PanelModelInput } from '../../generated/graphql.ts';
import type { Draft, ModelDraft } from './draft.ts';
import { factsInput, figureOf } from './facts-draft.ts';

/** The draft as the graph takes it. */
export function toInput(draft: Draft): Omit<CreateRecruitmentInput, 'idempotencyKey'> {
  const { facts, model, ...rest } = draft;
  return {
    ...rest,
    contractId: draft.contractId || null,
    team: draft.team || null,
    interviewDays: figureOf(draft.interviewDays),
    panelModel: modelInput(model),
    invitation: factsInput(facts),
  };
}

function modelInput(model: ModelDraft): PanelModelInput {
  const { othersShortList, shortListingReason, decidedOn, ...rest } = model;
  return {
    ...rest,
    decidedOn: decidedOn || null,
    shortListingReason: othersShortList ? shortListingReason : null,
  };
}
