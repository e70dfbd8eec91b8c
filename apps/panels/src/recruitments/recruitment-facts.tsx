import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Panel, SummaryList } from '@freshfaces/web-kit/ui';
import type { RecruitmentQuery } from '../generated/graphql.ts';
import { daysInWords, LEVEL_WORDS, teamName } from '../words.ts';
import { CHAIR_WORDS, KIND_WORDS } from './form/panel-kinds.ts';

interface RecruitmentFactsProps {
  recruitment: NonNullable<RecruitmentQuery['recruitment']>;
  basePath: string;
}

/** The post, its dates and the rules of its panel. */
export function RecruitmentFacts({ recruitment, basePath }: RecruitmentFactsProps) {
  const { interviewsFrom, interviewsTo, level, team, contract, rulesInWords } = recruitment;
  return (
    <Panel
      title="The post and its panel"
      actions={
        recruitment.viewerCanChange && (
          <Link to={`${basePath}/${recruitment.id}/change`}>Change this recruitment</Link>
        )
      }
    >
      <SummaryList
        rows={[
          { label: 'Interviews', value: daysInWords(interviewsFrom, interviewsTo, formatDay) },
          { label: 'Kind of post', value: LEVEL_WORDS[level] },
          ...(team ? [{ label: 'Service', value: teamName(team) }] : []),
          ...(contract ? [{ label: 'Contract', value: contract.title }] : []),
          ...(recruitment.method === 'HAND_PICKED' ? [] : modelRows(recruitment.panelModel)),
          {
            label: 'Rules of the panel',
            value: (
              <ul>
                {rulesInWords.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Panel>
  );
}

/** How members and staff sit, who has the chair, and who decided it together (R57, R62–R65). */
function modelRows(model: RecruitmentFactsProps['recruitment']['panelModel']) {
  const { kind, chair, staffSeats, decidedBy, decidedOn, shortListingReason } = model;
  return [
    { label: 'How they sit', value: KIND_WORDS[kind] },
    { label: 'Chair', value: CHAIR_WORDS[chair] },
    ...(staffSeats.length > 0
      ? [{ label: 'Seats of staff', value: staffSeats.map(({ title }) => title).join(', ') }]
      : []),
    {
      label: 'Decided with members',
      value: decidedOn ? `${decidedBy}, ${formatDay(decidedOn)}` : 'Not yet',
    },
    {
      label: 'Short-listing',
      value: shortListingReason ? `By others: ${shortListingReason}` : 'By the same people',
    },
  ];
}
