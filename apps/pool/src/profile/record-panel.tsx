import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Panel, SummaryList, type SummaryRow, Tag } from '@freshfaces/web-kit/ui';
import type { RecordStateQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { inLine, KIND_WORDS, ROUTE_WORDS } from '../together/record-words.ts';
import { STEPS, whereLeft } from '../together/steps.ts';

const RECORD_STATE = graphql(`
  query RecordState($id: ID!) {
    member(id: $id) {
      id
      viewerCanLeave
      viewerCanComeBack
      viewerCanAssessRisk
      recordSteps { step state }
      private { calledBy postalAddress route kind pausedUntil riskAssessment { doneOn reviewOn owner isDue } }
    }
  }
`);

type State = NonNullable<RecordStateQuery['member']>;
type Details = NonNullable<State['private']>;

interface RecordPanelProps {
  memberId: string;
  page: string;
  own: boolean;
}

/** How far the record is filled in, what must be settled before taking part, and the ways to both. */
export function RecordPanel({ memberId, page, own }: RecordPanelProps) {
  const { data } = useQuery(RECORD_STATE, {
    variables: { id: memberId },
    fetchPolicy: 'cache-and-network',
  });
  const member = data?.member;
  if (!member?.recordSteps || !member.private) return null;
  return (
    <Panel title={own ? 'What I have told you' : 'Their record'}>
      <SummaryList
        rows={[
          filledIn(member.recordSteps, page, own),
          ...(own ? [] : [{ label: 'Kind', value: KIND_WORDS[member.private.kind] }]),
          ...reachRows(member.private, own),
          ...breakRow(member.private),
          ...(member.viewerCanAssessRisk ? [riskRow(member.private, page)] : []),
        ]}
      />
      <ul>
        <li>
          <Link to={`${page}/together/print`}>
            {own ? 'See all I told you' : 'See it all on one page, to print'}
          </Link>
        </li>
        {member.viewerCanAssessRisk && (
          <li>
            <Link to={`${page}/standing`}>Standing role, training others, employment</Link>
          </li>
        )}
        {(member.viewerCanLeave || member.viewerCanComeBack) && (
          <li>
            <Link to={`${page}/leave`}>{leaveWords(member, own)}</Link>
          </li>
        )}
      </ul>
    </Panel>
  );
}

function filledIn(
  states: NonNullable<State['recordSteps']>,
  page: string,
  own: boolean,
): SummaryRow {
  const done = states.filter(({ state }) => state === 'DONE').length;
  return {
    label: own ? 'About me' : 'Filled in',
    value: `${done} of ${STEPS.length} pages`,
    action: (
      <Link to={`${page}/together`}>
        {own
          ? 'Tell us more'
          : whereLeft(states)
            ? 'Go on filling it in together'
            : 'See or change it'}
      </Link>
    ),
  };
}

/** What they like to be called, and the way they chose to hear from the network. */
function reachRows({ calledBy, route, postalAddress }: Details, own: boolean): SummaryRow[] {
  return [
    ...(calledBy ? [{ label: own ? 'You call me' : 'Called', value: calledBy }] : []),
    { label: own ? 'I hear from you by' : 'Hears from us by', value: ROUTE_WORDS[route] },
    ...(postalAddress ? [{ label: 'Post address', value: inLine(postalAddress) }] : []),
  ];
}

function breakRow({ pausedUntil }: Details): SummaryRow[] {
  return pausedUntil ? [{ label: 'Break until', value: formatDay(pausedUntil) }] : [];
}

function riskRow({ riskAssessment }: Details, page: string): SummaryRow {
  return {
    label: 'Risk assessment',
    value: riskAssessment ? (
      <>
        <Tag tone={riskAssessment.isDue ? 'waiting' : 'good'}>
          {riskAssessment.isDue ? 'Due again' : 'Done'}
        </Tag>{' '}
        {formatDay(riskAssessment.doneOn)}, again by {formatDay(riskAssessment.reviewOn)}
      </>
    ) : (
      <Tag tone="waiting">Not done yet</Tag>
    ),
    action: <Link to={`${page}/risk`}>Write down a risk assessment</Link>,
  };
}

function leaveWords({ viewerCanComeBack }: State, own: boolean): string {
  if (viewerCanComeBack) return own ? 'Come back to the pool' : 'They want to come back';
  return own ? 'Leave the pool' : 'They want to leave the pool';
}
