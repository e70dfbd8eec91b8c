import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Actions, Breadcrumbs, ButtonLink, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { CallPanel } from './call-panel.tsx';
import { LetterList } from './letter-list.tsx';
import { LETTERS_AND_CALLS, ledOrganisation } from './letters-query.ts';

/** Letters to post, calls to make and things to say, for the lead of an organisation’s members. */
export function LettersPage({ area }: { area: AreaProps }) {
  const organisation = ledOrganisation(area);
  const { data, error, refetch } = useQuery(LETTERS_AND_CALLS, {
    variables: { organisationId: organisation?.id ?? '' },
    fetchPolicy: 'cache-and-network',
    skip: !organisation,
  });
  const isEmpty = data && data.letters.total + data.calls.total + data.inPerson.total === 0;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'The pool', to: area.basePath }]} />
      <PageTitle
        title="Letters and calls"
        caption={organisation?.name}
        lead="Members who do not want e-mail hear from you. They see that you read what is here."
      />
      {!organisation && <EmptyState title="This is for involvement leads." />}
      {organisation && (error || !data) && (
        <QueryState error={error} retry={refetch} label="Finding letters and calls…" />
      )}
      {isEmpty && <EmptyState title="There is nothing to post, to call about or to say." />}
      {data && data.letters.total > 0 && (
        <LetterList
          title="Letters to post"
          rows={data.letters.nodes}
          basePath={area.basePath}
          doneLabel="Posted"
          announce={area.announce}
        >
          <Actions>
            <ButtonLink to={`${area.basePath}/letters/print`}>
              Print{' '}
              {data.letters.total === 1 ? 'this letter' : `these ${data.letters.total} letters`}
            </ButtonLink>
          </Actions>
        </LetterList>
      )}
      {data && data.calls.total > 0 && (
        <>
          <h2>Calls to make</h2>
          {data.calls.nodes.map((call) => (
            <CallPanel key={call.id} call={call} announce={area.announce} />
          ))}
          {data.calls.total > data.calls.nodes.length && (
            <p>{data.calls.total - data.calls.nodes.length} more come up as you go.</p>
          )}
        </>
      )}
      {data && data.inPerson.total > 0 && (
        <LetterList
          title="Tell them when you see them"
          rows={data.inPerson.nodes}
          basePath={area.basePath}
          doneLabel="Told"
          announce={area.announce}
        >
          <p>We have no address and no phone number. Print the letter, and hand it over.</p>
          <Actions>
            <ButtonLink to={`${area.basePath}/letters/hand-over`} kind="secondary">
              Print what to hand over
            </ButtonLink>
          </Actions>
        </LetterList>
      )}
    </>
  );
}
