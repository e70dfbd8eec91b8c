import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Link } from '@freshfaces/web-kit/router';
import { Panel } from '@freshfaces/web-kit/ui';
import { useEffect, useState } from 'react';
import { RECORD } from '../records/record-query.ts';
import { findShare, type KeptShare, keepShare } from './share-keeper.ts';
import { type ShareFinding, shareVerdict } from './share-verdict.ts';
import type { CeremonyDraw, OwnShare } from './use-own-share.ts';

interface OwnVerdictProps {
  area: AreaProps;
  draw: CeremonyDraw;
  own: OwnShare;
}

/** Whether one's own share is in the public record, found out by this browser. */
export function OwnVerdict({ area, draw, own: { mine } }: OwnVerdictProps) {
  const { data, error, refetch } = useQuery(RECORD, {
    variables: { id: draw.id },
    fetchPolicy: 'network-only',
  });
  const [findings, setFindings] = useState<ShareFinding[] | null>(null);
  const record = data?.drawRecord;
  const { sourceId, commitment, revealedAt } = mine ?? {};
  const beaconAt = draw.beaconAt ?? null;
  useEffect(() => {
    if (!record || !sourceId || !commitment) return;
    const kept = witnessed(findShare(commitment), record, beaconAt);
    void shareVerdict(record, { sourceId, commitment, revealedAt }, kept).then(setFindings);
  }, [record, sourceId, commitment, revealedAt, beaconAt]);
  if (!commitment) return null;
  return (
    <Panel title="Your share in the public record">
      {!record && <QueryState error={error} retry={refetch} label="Fetching the public record…" />}
      {findings && (
        <ul className="ff-checklist">
          {findings.map(({ holds, sentence }) => (
            <li key={sentence} className={holds ? 'ff-check-yes' : 'ff-check-no'}>
              <span aria-hidden="true">{holds ? '✓' : '✗'}</span> {sentence}
              <span className="ff-visually-hidden">
                {holds ? ' This holds.' : ' This does not hold.'}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        Your browser found this out by itself, from the public record.{' '}
        <Link to={`${area.basePath}/records/${draw.id}`}>See the record and check all of it</Link>
      </p>
    </Panel>
  );
}

/** Notes that this browser saw the shares before the beacon spoke, where it did. */
function witnessed(
  kept: KeptShare | null,
  { shares }: { shares?: string | null | undefined },
  beaconAt: string | null,
): KeptShare | null {
  const inTime = shares && beaconAt !== null && Date.now() < Date.parse(beaconAt);
  if (!kept || kept.sawSharesAt || !inTime) return kept;
  const saw = { ...kept, sawSharesAt: new Date().toISOString() };
  keepShare(saw);
  return saw;
}
