import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Panel, SummaryList } from '@freshfaces/web-kit/ui';
import type { RecruitmentQuery } from '../generated/graphql.ts';
import { daysInWords, LEVEL_WORDS, teamName } from '../words.ts';

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
