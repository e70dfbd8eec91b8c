import { can } from '@freshfaces/access';
import { dayOf, type GraphContext } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { CompletionResolvers, MemberResolvers } from '../generated/resolvers-types.ts';
import { loadOrganisation } from '../loaders.ts';
import type { Member } from '../members/member.ts';
import { noteRead } from '../members/note-read.ts';
import { subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import { certificateFor } from './certificate/certificate-for.ts';
import { counts } from './completions/completion.ts';
import { loadRecord } from './load-training.ts';
import { moduleOf } from './modules/curriculum.ts';
import { pathwayOn } from './pathway/pathway.ts';

type Fields =
  | 'pathway'
  | 'training'
  | 'trainingBookings'
  | 'certificate'
  | 'viewerCanBookTraining'
  | 'viewerCanRecordTraining';

/** What a member has learnt is for them, whoever supports them, and the lead of their home organisation. */
export function memberTrainingFields(pool: Pool): Pick<MemberResolvers, Fields> {
  async function mayRead(member: Member, context: GraphContext): Promise<boolean> {
    if (!can(context.viewer, 'training.of-member', subjectOf(member))) return false;
    await noteRead(pool, context, member, { what: 'record', why: 'record' });
    return true;
  }

  return {
    async pathway(member, _input, context) {
      if (!(await mayRead(member, context))) return null;
      const record = await loadRecord(pool, context, member.id);
      return pathwayOn(record?.completions ?? [], dayOf(context.now()));
    },
    async training(member, _input, context) {
      if (!(await mayRead(member, context))) return null;
      const record = await loadRecord(pool, context, member.id);
      return (record?.completions ?? []).toSorted((a, b) => (a.on < b.on ? 1 : -1));
    },
    async trainingBookings(member, _input, context) {
      if (!(await mayRead(member, context))) return null;
      const where = { memberId: member.id };
      const found = await findAll(pool.training.bookings, { where, sort: { by: 'startsAt' } });
      return found.filter(({ state }) => state !== 'CANCELLED');
    },
    async certificate(member, _input, context) {
      if (!can(context.viewer, 'training.certificate', subjectOf(member))) return null;
      return certificateFor(pool, member, context.now());
    },
    viewerCanBookTraining: (member, _input, { viewer }) =>
      member.status !== 'LEFT' && can(viewer, 'training.book', subjectOf(member)),
    viewerCanRecordTraining: (member, _input, { viewer }) =>
      member.status !== 'LEFT' && can(viewer, 'training.record', subjectOf(member)),
  };
}

export function completionFields(pool: Pool): CompletionResolvers {
  return {
    module: ({ module }) => moduleOf(module),
    provider: ({ providerId }, _input, context) => loadOrganisation(pool, context, providerId),
    counts: (completion, _input, { now }) => counts(completion, dayOf(now())),
    withdrawnReason: ({ withdrawn }) => withdrawn?.reason ?? null,
    viewerCanChange: ({ providerId, withdrawn }, _input, { viewer }) =>
      withdrawn === null && can(viewer, 'training.run', { organisationIds: [providerId] }),
  };
}
