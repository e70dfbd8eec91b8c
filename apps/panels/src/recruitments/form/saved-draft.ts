import type { RecruitmentDraftQuery } from '../../generated/graphql.ts';
import type { Draft } from './draft.ts';
import { factsDraft } from './facts-draft.ts';

type Saved = NonNullable<RecruitmentDraftQuery['recruitment']>;

/** A saved recruitment as the form holds it. */
export function draftOf(saved: Saved): Draft {
  const { __typename: _name, ...rules } = saved.rules;
  const { kind, chair, staffSeats, decidedBy, decidedOn, shortListingReason } = saved.panelModel;
  return {
    post: saved.post,
    summary: saved.summary,
    level: saved.level,
    organisationId: saved.organisation?.id ?? '',
    contractId: saved.contract?.id ?? '',
    team: saved.team ?? '',
    interviewsFrom: saved.interviewsFrom,
    interviewsTo: saved.interviewsTo,
    interviewDays: String(saved.interviewDays),
    rules,
    model: {
      kind,
      chair,
      staffSeats: staffSeats.map(({ title, part }) => ({ title, part })),
      decidedBy,
      decidedOn: decidedOn ?? '',
      shortListingReason: shortListingReason ?? '',
      othersShortList: Boolean(shortListingReason),
    },
    facts: factsDraft(saved.invitation),
  };
}
