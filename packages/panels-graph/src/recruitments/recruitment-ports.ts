import type { Panels } from '../parts.ts';
import type { Recruitment } from './recruitment.ts';

/** What other domains may know of a recruitment. */
export interface RecruitmentPorts {
  /** Those of the ids that are recruitments. */
  recruitmentFacts(input: {
    readonly ids: readonly string[];
  }): Promise<
    readonly Pick<
      Recruitment,
      'id' | 'organisationId' | 'post' | 'interviewsFrom' | 'interviewsTo' | 'stage'
    >[]
  >;
}

export function recruitmentPorts({ recruitments }: Panels): RecruitmentPorts {
  return {
    async recruitmentFacts({ ids }) {
      const found = (await recruitments.getMany(ids)).filter((one) => one !== null);
      return found.map(({ id, organisationId, post, interviewsFrom, interviewsTo, stage }) => ({
        id,
        organisationId,
        post,
        interviewsFrom,
        interviewsTo,
        stage,
      }));
    },
  };
}
