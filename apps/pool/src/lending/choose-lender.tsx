import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import { Actions, Button, ErrorSummary, PageTitle, Radios } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { AskForLoanInput, PossibleLendersQuery } from '../generated/graphql.ts';
import { askOf, borrowerOf, termsOf, type Wish } from './ask-wish.ts';
import { ASK_FOR_LOAN, POSSIBLE_LENDERS } from './lending-queries.ts';

interface ChooseLenderProps {
  area: AreaProps;
  wish: Wish;
  /** The id of who is chosen at first; empty for nobody. */
  first: string;
  onBack: () => void;
}

type Lender = PossibleLendersQuery['possibleLenders'][number];

/** Whom to ask: those whose standing offer agrees at once stand first. */
export function ChooseLender({ area, wish, first, onBack }: ChooseLenderProps) {
  const ask = askOf(wish, borrowerOf(area));
  const { data, error, refetch } = useQuery(POSSIBLE_LENDERS, {
    variables: { input: termsOf(ask) },
    fetchPolicy: 'network-only',
  });
  const [lenderId, setLenderId] = useState(first);
  const [tried, setTried] = useState(false);
  const [mutate] = useMutation(ASK_FOR_LOAN);
  const navigate = useNavigate();
  const { send, busy, problem } = useSend<Omit<AskForLoanInput, 'idempotencyKey'>>(
    async (whole) => {
      const { data: answer } = await mutate({ variables: { input: whole } });
      const loan = answer?.askForLoan;
      area.announce(loan?.state === 'AGREED' ? 'Agreed at once.' : 'Asked.');
      void navigate(`${area.basePath}/lending/${loan?.id ?? ''}`);
    },
  );
  const missing = tried && !lenderId ? 'Choose whom to ask.' : undefined;
  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (lenderId) await send({ ...ask, lenderId });
  }
  return (
    <>
      <ErrorSummary
        problems={[
          ...(missing ? [{ field: 'lender', message: missing }] : []),
          ...(problem ? [{ message: problem.sentence }] : []),
        ]}
      />
      <PageTitle title="Whom would you like to ask?" />
      {!data && <QueryState error={error} retry={refetch} label="Looking who lends…" />}
      {data && (
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Radios
            name="lender"
            legend="Organisation"
            error={missing}
            value={lenderId}
            onChange={setLenderId}
            choices={data.possibleLenders
              .toSorted((a, b) => Number(b.agreesAtOnce) - Number(a.agreesAtOnce))
              .map((lender) => ({
                value: lender.organisation.id,
                label: lender.organisation.name,
                hint: hintOf(lender),
              }))}
          />
          <Actions>
            <Button type="submit" busy={busy}>
              Ask them
            </Button>
            <Button kind="secondary" onClick={onBack}>
              Change what we need
            </Button>
          </Actions>
        </form>
      )}
    </>
  );
}

function hintOf({ agreesAtOnce, offer }: Lender) {
  const note = offer?.on && offer.note ? ` They say: “${offer.note}”` : '';
  return `${agreesAtOnce ? 'Agrees at once.' : 'Will be asked, and answers yes or no.'}${note}`;
}
