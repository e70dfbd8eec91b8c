import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay, plural } from '@freshfaces/web-kit/format';
import { Link, useParams } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  ButtonLink,
  EmptyState,
  PageTitle,
  Panel,
  SummaryList,
} from '@freshfaces/web-kit/ui';
import { EndGroup } from './end-group.tsx';
import { GROUP } from './group-query.ts';
import { JoinForm } from './join-form.tsx';
import { LeaveButton } from './leave-button.tsx';

/** One group: what it is for, how many are in it, and, for a lead, which of their own members are. */
export function GroupPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(GROUP, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const group = data?.group;
  if (!group) {
    return (
      <>
        <PageTitle title="Group" />
        <QueryState error={error} retry={refetch} label="Opening it…" />
      </>
    );
  }
  const leads = (area.viewer?.roles ?? [])
    .filter(({ role }) => role === 'involvement-lead')
    .map(({ organisation }) => organisation.id);
  const home = leads.find((one) => one === group.organisation?.id) ?? leads[0];
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Groups', to: `${area.basePath}/groups` }]} />
      <PageTitle
        caption={group.organisation?.name ?? 'The whole network'}
        title={group.name}
        lead={group.about}
        actions={
          group.viewerCanAsk && (
            <ButtonLink to={`${area.basePath}/opportunities/new`}>Ask members</ButtonLink>
          )
        }
      />
      <SummaryList
        rows={[
          { label: 'Meets', value: group.meets },
          { label: 'Members', value: plural(group.memberCount, 'member') },
          { label: 'Started', value: formatDay(group.startedOn) },
          ...(group.endedOn ? [{ label: 'Ended', value: formatDay(group.endedOn) }] : []),
        ]}
      />
      {home !== undefined && (
        <Panel title="Your own members in it">
          {group.ownMembers.length === 0 && <EmptyState title="None of your members is in it." />}
          {group.ownMembers.length > 0 && (
            <ul>
              {group.ownMembers.map((member) => (
                <li key={member.id}>
                  <Link to={`${area.basePath}/members/${member.id}`}>{member.shownAs}</Link>{' '}
                  <LeaveButton area={area} groupId={group.id} member={member} />
                </li>
              ))}
            </ul>
          )}
          {!group.endedOn && <JoinForm area={area} groupId={group.id} homeOrganisationId={home} />}
        </Panel>
      )}
      {group.viewerCanEnd && <EndGroup area={area} groupId={group.id} />}
    </>
  );
}
