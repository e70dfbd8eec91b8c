import { formatMoment } from '@freshfaces/web-kit/format';
import { Details, EmptyState, Panel } from '@freshfaces/web-kit/ui';
import type { Me } from './account-query.ts';

const SHOWN = 5;

/** What happened to the account lately, so that its owner notices what was not them. */
export function RecentEvents({ events }: { events: Me['recentEvents'] }) {
  const more = events.slice(SHOWN);
  return (
    <Panel title="What happened lately">
      {events.length === 0 && <EmptyState title="Nothing yet." />}
      <EventList events={events.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Details summary={`${more.length} more`}>
          <EventList events={more} />
        </Details>
      )}
      <p>Was something here not you? Change your password, and sign out everywhere else.</p>
    </Panel>
  );
}

function EventList({ events }: { events: Me['recentEvents'] }) {
  if (events.length === 0) return null;
  return (
    <ul>
      {events.map(({ at, sentence }) => (
        <li key={at + sentence}>
          {sentence}, <time dateTime={at}>{formatMoment(at)}</time>
        </li>
      ))}
    </ul>
  );
}
