import { dayOf } from '@freshfaces/graph-kit';
import type { Member } from '../../members/member.ts';
import { importedCompletions } from './imported-completions.ts';
import { emptyRecord, type TrainingRecord, withCompletions } from './training-record.ts';

/** The training record from which a member's roles, known from before there was one, follow. */
export function recordFromBefore(
  {
    id,
    trainedFor,
    homeOrganisationId: organisationId,
  }: Pick<Member, 'id' | 'trainedFor' | 'homeOrganisationId'>,
  now: string,
): TrainingRecord {
  const on = dayOf(now);
  const completions = importedCompletions({
    trainedFor,
    on,
    organisationId,
    personId: 'system',
    now,
  });
  return withCompletions(emptyRecord(id), completions, on);
}
