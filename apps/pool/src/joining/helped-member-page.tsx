import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link, useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, EmptyState, PageTitle, Panel, SummaryList } from '@freshfaces/web-kit/ui';
import { HELPED_MEMBER, type HelpedInterest, type HelpedMember } from './helping-operations.ts';
import { StopHelping } from './stop-helping.tsx';
import { HELP_PARTS } from './what-helps.ts';

/** What is coming for someone a supporter helps: to look at together, not to answer (R167). */
export function HelpedMemberPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(HELPED_MEMBER, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const member = data?.member;
  const list = `${area.basePath}/helping`;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Whom I help', to: list }]} />
      <PageTitle
        title={member?.viewerSupports ? member.shownAs : 'Someone I help'}
        caption={member?.viewerSupports ? member.homeOrganisation.name : undefined}
      />
      {member === undefined && <QueryState error={error} retry={refetch} />}
      {(member === null || member?.viewerSupports === false) && (
        <EmptyState title="You do not help this person, or they have ended it." />
      )}
      {member?.viewerSupports && (
        <>
          <Asked member={member} interests={data?.memberInterests ?? []} />
          <Days member={member} />
          <Panel title="What helps them">
            <SummaryList
              rows={HELP_PARTS.map(({ field, label }) => ({
                label,
                value: member.hosting?.[field] ?? 'Nothing written yet',
              }))}
            />
            <p>
              <Link to={`${list}/${id}/what-helps`}>Help to fill this in</Link>
            </p>
          </Panel>
          <StopHelping area={area} memberId={id} name={member.shownAs} list={list} />
        </>
      )}
    </>
  );
}

interface AskedProps {
  member: HelpedMember;
  interests: readonly HelpedInterest[];
}

function Asked({ member, interests }: AskedProps) {
  const places = member.helpView?.places ?? [];
  const asks = member.asks ?? [];
  return (
    <Panel title="What they are asked">
      <p>Only they can say yes or no.</p>
      {places.length + asks.length + interests.length === 0 && <p>Nothing at the moment.</p>}
      <ul>
        {interests.map(({ id, post, organisation, answer, mayAnswer, closesOn, standing }) => (
          <li key={id}>
            <strong>
              A draw for {post}
              {organisation && `, ${organisation.name}`}
            </strong>
            .{' '}
            {answer === null && mayAnswer === 'ANYTHING'
              ? `They can say if they want to be in it until ${formatDay(closesOn)}.`
              : `They read: “${standing.join(' ')}”`}
          </li>
        ))}
        {places.map(({ drawId, post, organisation, from, to, standing }) => (
          <li key={drawId}>
            <strong>
              Panel for {post}, {organisation.name}
            </strong>
            , {days(from, to)}. {standing}
          </li>
        ))}
        {asks.map(({ id, standing, opportunity: { title, from, to } }) => (
          <li key={id}>
            <strong>{title}</strong>, {days(from, to)}. They read: “{standing.join(' ')}”
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Days({ member }: { member: HelpedMember }) {
  const bookings = member.trainingBookings ?? [];
  const busy = member.helpView?.busy ?? [];
  return (
    <Panel title="Training and days">
      {bookings.length + busy.length === 0 && (
        <p>No training is booked, and no busy days are written down.</p>
      )}
      <ul>
        {bookings.map(({ id, session: { day, time, where, course } }) => (
          <li key={id}>
            <strong>{course.name}</strong>: {formatDay(day)}, {time}, {where}
          </li>
        ))}
        {busy.map(({ id, from, to }) => (
          <li key={id}>Can’t take part: {days(from, to)}</li>
        ))}
      </ul>
    </Panel>
  );
}

function days(from: string, to: string): string {
  return from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
}
