import { formatMoment } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Notice, Panel, SummaryList, Tag } from '@freshfaces/web-kit/ui';
import type { PublicRecordQuery } from '../generated/graphql.ts';
import { STATE_TONES, STATE_WORDS } from '../words.ts';

interface RecordFactsProps {
  record: NonNullable<PublicRecordQuery['drawRecord']>;
  basePath: string;
}

/** When the draw was published and made, and what came before it. */
export function RecordFacts({ record, basePath }: RecordFactsProps) {
  const { state, reason, again, publishedAt, pickedAt, deadline, commitment } = record;
  const { shares, abandonedBefore } = record;
  return (
    <Panel title="The draw">
      {state === 'COMMITTED' && (
        <Notice tone="info" title="Published, but not drawn yet.">
          <p>
            Everything below is frozen. The panel is drawn from the shares that are revealed until{' '}
            {formatMoment(deadline)}. Save the fingerprint now and compare it later.
          </p>
        </Notice>
      )}
      {state === 'CLOSING' && (
        <Notice tone="info" title="Every share is public. Only the public beacon is missing.">
          <p>
            Anyone can now work out the result as soon as the beacon speaks; nobody can change it
            any more.
          </p>
          {shares && <code className="ff-hash">{shares}</code>}
        </Notice>
      )}
      {again && (
        <Notice tone="warning" title="This post was drawn for before.">
          <p>The reason given for drawing again: {again}</p>
        </Notice>
      )}
      {state === 'ABANDONED' && (
        <Notice tone="warning" title="This draw was abandoned: nobody was drawn.">
          <p>{reason} Records of abandoned draws stay here for ever.</p>
        </Notice>
      )}
      {abandonedBefore.length > 0 && (
        <Notice tone="warning" title="An earlier draw for this post was abandoned.">
          <ul>
            {abandonedBefore.map((id) => (
              <li key={id}>
                <Link to={`${basePath}/records/${id}`}>Its record</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: 'State', value: <Tag tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Tag> },
          { label: 'Published and frozen', value: `${formatMoment(publishedAt)} (UK time)` },
          ...(pickedAt ? [{ label: 'Drawn', value: `${formatMoment(pickedAt)} (UK time)` }] : []),
          { label: 'Fingerprint', value: <code className="ff-hash">{commitment}</code> },
        ]}
      />
    </Panel>
  );
}
