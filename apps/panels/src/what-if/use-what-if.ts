import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import { problemOf, useSend } from '@freshfaces/web-kit/client';
import { useSearchParams } from '@freshfaces/web-kit/router';
import { useState } from 'react';
import type { Tried } from './tried.ts';
import { CANCEL_WHAT_IF, START_WHAT_IF, WHAT_IF } from './what-if-query.ts';

const POLL_MS = 1_000;

/** The replay that the address names, how far it is, and what can be done with it. */
export function useWhatIf() {
  const [search, setSearch] = useSearchParams();
  const id = search.get('id') ?? '';
  const [pollMs, setPollMs] = useState(POLL_MS);
  const { data, error, refetch } = useQuery(WHAT_IF, {
    variables: { id },
    skip: id === '',
    fetchPolicy: 'cache-and-network',
    pollInterval: pollMs,
  });
  const whatIf = data?.whatIf?.id === id ? data.whatIf : null;
  const wanted = whatIf && whatIf.state !== 'RUNNING' ? 0 : POLL_MS;
  if (wanted !== pollMs) setPollMs(wanted);
  const [start] = useMutation(START_WHAT_IF);
  const [cancel] = useMutation(CANCEL_WHAT_IF);
  const starting = useSend<Tried>(async (input: Tried & { idempotencyKey: string }) => {
    const started = await start({ variables: { input } });
    const next = started.data?.startWhatIf.id;
    if (next) setSearch({ id: next });
  });
  const cancelling = useSend<{ id: string }>(
    async (input: { id: string } & { idempotencyKey: string }) => {
      await cancel({ variables: { input } });
      await refetch();
    },
  );
  return {
    whatIf,
    isMissing: id !== '' && data !== undefined && data.whatIf === null,
    problem: starting.problem ?? cancelling.problem ?? (error && !data ? problemOf(error) : null),
    busy: starting.busy || cancelling.busy,
    start: starting.send,
    cancel: cancelling.send,
  };
}
