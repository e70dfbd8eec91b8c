import { useQuery } from '@freshfaces/web-kit/apollo';
import { graphql } from '../generated/index.ts';
import { PreviewPanel } from './preview-panel.tsx';

const PREVIEW = graphql(`
  query RecruitmentPreview($id: ID!) {
    recruitment(id: $id) {
      id
      stage
      preview {
        feasible
        reason
        eligibleCount
        relaxations { sentence organisationsThatCouldLend { id name } }
        chances {
          people
          median { numerator denominator decimal }
          largest { numerator denominator decimal }
        }
      }
    }
  }
`);

/** A dry run of a planned recruitment as it is saved: what chances there would be, or the ways out. */
export function DryRun({ recruitmentId }: { recruitmentId: string }) {
  const { data } = useQuery(PREVIEW, {
    variables: { id: recruitmentId },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.recruitment?.stage !== 'PLANNED') return null;
  return <PreviewPanel preview={data.recruitment.preview ?? null} />;
}
