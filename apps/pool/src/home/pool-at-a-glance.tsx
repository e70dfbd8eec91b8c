import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatTime, plural } from '@freshfaces/web-kit/format';
import { ButtonLink, EmptyState, PageTitle, Stat, StatRow } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';
import { KindsList } from './kinds-list.tsx';
import { NeedsPicture, TrainedPicture } from './pool-pictures.tsx';
import { TeamsTable } from './teams-table.tsx';

const POOL_AT_A_GLANCE = graphql(`
  query PoolAtAGlance {
    poolSummary {
      asOf
      viewerCanSeeHealth
      members
      organisations
      paused
      availableNextEightWeeks
      trained { role members }
      needs { need members { atLeast text } }
      teams { team { slug name } organisation { id name } members { atLeast text } }
      kinds { kind members { text } }
    }
    organisations { id viewerCanImportMembers viewerCanSendLetters }
  }
`);

/** The pool at a glance: how many, trained for what, and where the network is thin. */
export function PoolAtAGlance({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(POOL_AT_A_GLANCE);
  const canSendLetters = data?.organisations.some((one) => one.viewerCanSendLetters);
  const canImport = data?.organisations.some((one) => one.viewerCanImportMembers);
  return (
    <>
      <PageTitle
        title="The pool"
        lead="Everyone who has agreed to be drawn, whichever organisation looks after them."
        actions={
          <>
            <ButtonLink to={`${area.basePath}/members`}>See the members</ButtonLink>
            <ButtonLink to={`${area.basePath}/training`} kind="secondary">
              Training
            </ButtonLink>
            <ButtonLink to={`${area.basePath}/lending`} kind="secondary">
              Lending
            </ButtonLink>
            {data?.poolSummary.viewerCanSeeHealth && (
              <ButtonLink to={`${area.basePath}/health`} kind="secondary">
                Can we staff panels?
              </ButtonLink>
            )}
            {canSendLetters && (
              <ButtonLink to={`${area.basePath}/letters`} kind="secondary">
                Letters and calls
              </ButtonLink>
            )}
            <ButtonLink to={`${area.basePath}/opportunities`} kind="secondary">
              Opportunities
            </ButtonLink>
            {canImport && (
              <ButtonLink to={`${area.basePath}/members/new`} kind="secondary">
                Add a member together
              </ButtonLink>
            )}
            {canImport && (
              <ButtonLink to={`${area.basePath}/import`} kind="secondary">
                Add members from a file
              </ButtonLink>
            )}
          </>
        }
      />
      {(error || !data) && <QueryState error={error} retry={refetch} label="Counting the pool…" />}
      {data?.poolSummary.members === 0 && (
        <EmptyState title="Nobody is in the shared pool yet.">
          <p>A partner’s involvement lead can add members from a file.</p>
        </EmptyState>
      )}
      {data && data.poolSummary.members > 0 && (
        <>
          <StatRow>
            <Stat
              value={data.poolSummary.members}
              label="Members who can be drawn"
              note={`From ${plural(data.poolSummary.organisations, 'organisation')}.`}
            />
            <Stat
              value={data.poolSummary.availableNextEightWeeks}
              label="Free for most of the next 8 weeks"
              note="On more than half of the days."
            />
            <Stat
              value={data.poolSummary.paused}
              label="Taking a break"
              note="They are in no draw until they come back."
            />
          </StatRow>
          <NeedsPicture needs={data.poolSummary.needs} members={data.poolSummary.members} />
          <TeamsTable teams={data.poolSummary.teams} />
          <TrainedPicture trained={data.poolSummary.trained} members={data.poolSummary.members} />
          <KindsList kinds={data.poolSummary.kinds} />
          <p className="ff-hint">As of {formatTime(data.poolSummary.asOf)}.</p>
        </>
      )}
    </>
  );
}
