import { toEnum } from '../../enums.ts';
import type { RecruitmentResolvers } from '../../generated/resolvers-types.ts';
import type { Panels } from '../../parts.ts';
import { daysNeeded } from '../interview-days.ts';
import { invitationFacts, missingFacts } from './invitation-facts.ts';

/** What members are told of a recruitment, for the staff who write it. */
export function invitationFields({
  ports,
}: Panels): Pick<
  RecruitmentResolvers,
  'invitation' | 'interviewDays' | 'missingFacts' | 'invitationFacts'
> {
  return {
    invitation: ({ invitation }) =>
      invitation
        ? {
            ...invitation,
            stages: invitation.stages.map(toEnum),
            say: invitation.say && toEnum(invitation.say),
            way: invitation.way && toEnum(invitation.way),
          }
        : null,
    interviewDays: daysNeeded,
    missingFacts: (recruitment) => [...missingFacts(recruitment)],
    async invitationFacts(recruitment) {
      const [host] = await ports.organisations({ ids: [recruitment.organisationId] });
      return invitationFacts(recruitment, host?.name ?? '').map(({ link = null, ...fact }) => ({
        ...fact,
        link,
      }));
    },
  };
}
