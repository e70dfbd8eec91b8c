import type { SignedHead } from '@freshfaces/public-log';
import { formatCount, formatMoment } from '@freshfaces/web-kit/format';
import { Actions, DownloadLink, SummaryList } from '@freshfaces/web-kit/ui';

/** The log's signed head, to look at and to keep as a file. */
export function SignedHeadFacts({ head }: { head: SignedHead }) {
  return (
    <>
      <SummaryList
        rows={[
          { label: 'Entries', value: formatCount(head.size) },
          { label: 'Last entry', value: `${formatMoment(head.at)} (UK time)` },
          {
            label: 'Fingerprint of all entries',
            value: <code className="ff-hash">{head.root}</code>,
          },
          { label: 'Signed with the key', value: <code className="ff-hash">{head.key}</code> },
        ]}
      />
      <Actions>
        <DownloadLink
          href="/log/head.json"
          fileName={`freshfaces-log-head-${head.size}.json`}
          label="Save this signed summary"
          format="JSON, 1 kB"
        />
      </Actions>
      <p className="ff-hint">
        A signed summary says how many entries the log has, with one fingerprint of them all, signed
        by this network. Keep the file where this network can’t change it. With it you can show
        later that the log was rewritten, if it ever is.
      </p>
    </>
  );
}
