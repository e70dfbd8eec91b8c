import { Link } from '@freshfaces/web-kit/router';
import { Notice } from '@freshfaces/web-kit/ui';
import type { RecruitmentStage } from '../generated/graphql.ts';

/** Why the viewer can't make this draw: it is not its time yet, it was called off, or others make it. */
export function NotYours({ stage }: { stage: RecruitmentStage }) {
  switch (stage) {
    case 'PLANNED':
    case 'ASKING':
      return (
        <Notice title="The draw can’t start yet.">
          <p>
            First everyone who could be drawn is asked whether they are interested.{' '}
            <Link to="../interest" relative="path">
              See who is interested
            </Link>
          </p>
        </Notice>
      );
    case 'CALLED_OFF':
      return <Notice title="This recruitment was called off. There is no draw." />;
    default:
      return (
        <Notice title="Only the recruiter of this organisation can make this draw.">
          <p>You can follow it here.</p>
        </Notice>
      );
  }
}
