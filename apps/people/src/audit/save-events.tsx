import { useApolloClient } from '@freshfaces/web-kit/apollo';
import { problemOf } from '@freshfaces/web-kit/client';
import { Actions, CsvButton, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { AuditFilter } from '../generated/graphql.ts';
import { eventsFile } from './events-file.ts';
import { AUDIT_EVENTS, type Event } from './events-query.ts';

const A_TIME = 100;

interface SaveEventsProps {
  filter: AuditFilter | null;
  announce: (message: string) => void;
}

/** Saves every event of the filter, whole fingerprints included, as a file. */
export function SaveEvents({ filter, announce }: SaveEventsProps) {
  const client = useApolloClient();
  const [error, setError] = useState<unknown>(null);

  async function load() {
    setError(null);
    const events: Event[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: Event[]; endCursor?: string | null } = await pageAfter(after);
      events.push(...page.nodes);
      after = page.endCursor ?? null;
    } while (after !== null);
    announce('The file with the events is saved.');
    return eventsFile(events);
  }

  async function pageAfter(after: string | null) {
    const { data } = await client.query({
      query: AUDIT_EVENTS,
      variables: { filter, first: A_TIME, after },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('The answer was empty.');
    return data.auditEvents;
  }

  return (
    <>
      <Actions>
        <CsvButton label="Save these events" load={load} onError={setError} />
      </Actions>
      {error !== null && <ErrorState {...problemOf(error)} />}
    </>
  );
}
