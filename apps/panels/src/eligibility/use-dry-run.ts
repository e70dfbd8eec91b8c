import { useQuery } from '@freshfaces/web-kit/apollo';
import { graphql } from '../generated/index.ts';

const PREVIEW = graphql(`
  query RecruitmentPreview($id: ID!) {
    recruitment(id: $id) {
      id
      preview {
        feasible
        reason
        eligibleCount
        relaxations { sentence organisationsThatCouldLend { id name } }
        organisationsToAsk { id name }
        chances {
          people
          median { numerator denominator decimal }
          largest { numerator denominator decimal }
        }
      }
    }
  }
`);

/** A dry run of a recruitment as it is saved; asked for only where `wanted`. */
export function useDryRun(recruitmentId: string, wanted: boolean) {
  const { data, error, refetch } = useQuery(PREVIEW, {
    variables: { id: recruitmentId },
    skip: !wanted,
    fetchPolicy: 'network-only',
    errorPolicy: 'all',
  });
  return {
    preview: data?.recruitment?.preview ?? null,
    /** Asked for, and neither here nor failed yet. */
    waiting: wanted && !data && !error,
    error,
    retry: refetch,
  };
}
