import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { SummaryList } from '@freshfaces/web-kit/ui';
import type { Ceremony } from './use-ceremony.ts';

interface PublishStepProps {
  draw: Ceremony['draw'];
  basePath: string;
}

/** Step 2: what was frozen, and where anyone can see it. It happens by itself once step 1 is done. */
export function PublishStep({ draw, basePath }: PublishStepProps) {
  if (!draw?.commitment || !draw.publishedAt) {
    return (
      <p>
        Then the rules, the sealed list of people and the table of tickets are published. After that
        nobody can change them, and still nobody can know who will be drawn.
      </p>
    );
  }
  return (
    <>
      <p>
        The rules, the list of {plural(draw.poolSize ?? 0, 'person', 'people')} (sealed, no names)
        and the table of tickets are published and can no longer change.
      </p>
      <SummaryList
        rows={[
          { label: 'Published', value: formatMoment(draw.publishedAt) },
          { label: 'Fingerprint', value: <code className="ff-hash">{draw.commitment}</code> },
          {
            label: 'Public record',
            value: <Link to={`${basePath}/records/${draw.id}`}>See what was published</Link>,
          },
        ]}
      />
    </>
  );
}
