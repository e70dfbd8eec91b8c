import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatCount, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Panel, Stat, StatRow } from '@freshfaces/web-kit/ui';
import { graphql } from '../../generated/index.ts';

const CONTRACTS_SUMMARY = graphql(`
  query HomeContracts {
    contractsSummary {
      contracts
      conditions
      reviewsDue
      evidence { met partly notMet nothingYet }
    }
  }
`);

/** How the contracts stand; without the record of draws, how many there are. */
export function CommissionerFigures() {
  const { data } = useQuery(CONTRACTS_SUMMARY, { errorPolicy: 'all' });
  const summary = data?.contractsSummary;
  if (!summary) return null;
  const { contracts, conditions, reviewsDue, evidence } = summary;
  const short = evidence ? evidence.partly + evidence.notMet : 0;
  return (
    <Panel
      title="Contracts and their evidence"
      actions={<Link to="/commissioning">See every contract</Link>}
    >
      <StatRow>
        <Stat
          label="Contracts"
          value={formatCount(contracts)}
          note={`With ${plural(conditions, 'condition')} on involvement.`}
        />
        {evidence && (
          <Stat
            label="Conditions met"
            value={formatCount(evidence.met)}
            note={
              short > 0
                ? `${formatCount(short)} more met in part or not at all.`
                : 'None falls short.'
            }
          />
        )}
        {evidence && (
          <Stat
            label="Nothing to show yet"
            value={formatCount(evidence.nothingYet)}
            note="Waiting for a first draw."
          />
        )}
        {reviewsDue > 0 && <Stat label="Reviews due" value={formatCount(reviewsDue)} />}
      </StatRow>
    </Panel>
  );
}
