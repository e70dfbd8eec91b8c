import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Notice } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';

const HEALTH = graphql(`
  query AuditHealth {
    auditHealth { events whole problem lastCheckpointAt checkpoints }
  }
`);

/** Whether every event is still as it was written, checked now. */
export function ChainHealth() {
  const { data, error, refetch } = useQuery(HEALTH, { fetchPolicy: 'network-only' });
  const health = data?.auditHealth;
  if (!health) return <QueryState error={error} retry={refetch} label="Checking the chain…" />;
  const { whole, events, problem, checkpoints, lastCheckpointAt } = health;
  return (
    <Notice
      tone={whole ? 'good' : 'warning'}
      title={whole ? 'The chain is whole' : 'The chain is broken'}
    >
      <p>
        {whole
          ? `We checked ${plural(events, 'event')} just now: none was altered, dropped or moved.`
          : (problem ?? 'An event was altered, dropped or moved.')}
      </p>
      {!whole && <p>Keep the data folder as it is, and tell whoever runs this network at once.</p>}
      <p>
        {lastCheckpointAt
          ? `Last signed checkpoint: ${formatMoment(lastCheckpointAt)} (${plural(checkpoints, 'checkpoint')}).`
          : 'No checkpoint has been signed yet: the first comes within a day.'}
      </p>
    </Notice>
  );
}
