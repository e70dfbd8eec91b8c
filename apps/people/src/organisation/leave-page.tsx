import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  Button,
  EmptyState,
  ErrorSummary,
  Loading,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import type { LeaveOrganisationInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { loadAfresh } from '../load-afresh.ts';
import type { PageProps } from '../signed-in-area.ts';
import { administered, isCoordinator, worksAt } from '../viewer-roles.ts';
import { formProblems } from './form-problems.ts';
import { GoingForm } from './going-form.tsx';
import { ORGANISATION_PEOPLE } from './people-query.ts';

const LEAVE = graphql(`
  mutation LeaveOrganisation($input: LeaveOrganisationInput!) {
    leaveOrganisation(input: $input) { id }
  }
`);

const LEAD =
  'You lose your roles here at once. Your account stays, with any roles you have elsewhere. What you did stays on the record.';

/** Gives up one's own roles at an organisation. Whoever can see colleagues chooses who takes over. */
export function LeavePage({ area }: PageProps) {
  const { viewer, basePath } = area;
  const { organisationId = '' } = useParams();
  const organisation = worksAt(viewer).find(({ id }) => id === organisationId);
  const seesPeople =
    isCoordinator(viewer) || administered(viewer).some(({ id }) => id === organisationId);
  const { data, loading } = useQuery(ORGANISATION_PEOPLE, {
    variables: { organisationId },
    skip: !seesPeople || !organisation,
  });
  const [mutate] = useMutation(LEAVE);
  const { send, busy, problem } = useSend<Omit<LeaveOrganisationInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  async function leave(handOverTo: string | null) {
    if (await send({ organisationId, handOverTo })) loadAfresh('/');
  }
  const title = `Leave ${organisation?.name ?? 'this organisation'}`;
  const people = data?.organisationPeople;
  const self = people?.people.find(({ isViewer }) => isViewer);
  return (
    <>
      <Breadcrumbs trail={[{ label: 'People', to: basePath }]} />
      {people && self && (
        <GoingForm
          title={title}
          caption={viewer.name}
          lead={LEAD}
          confirmLabel={title}
          leaving={self}
          people={people}
          busy={busy}
          problem={problem}
          onConfirm={leave}
        />
      )}
      {!self && (
        <>
          <ErrorSummary problems={formProblems([], problem)} />
          <PageTitle title={title} caption={viewer.name} lead={organisation && LEAD} />
          {problem?.where === 'handOverTo' && (
            <p>
              An administrator of {organisation?.name} can choose who takes over: ask them to remove
              you.
            </p>
          )}
          {!organisation && <EmptyState title="You have no role at this organisation." />}
          {loading && <Loading />}
          {organisation && !loading && (
            <Actions>
              <Button kind="warning" busy={busy} onClick={() => void leave(null)}>
                {title}
              </Button>
            </Actions>
          )}
        </>
      )}
    </>
  );
}
