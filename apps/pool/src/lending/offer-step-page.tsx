import type { AreaProps } from '@freshfaces/web-kit/area';
import {
  Link,
  Navigate,
  useNavigate,
  useParams,
  useSearchParams,
} from '@freshfaces/web-kit/router';
import { Actions, Button, ErrorSummary, PageTitle } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { OrganisationShown } from './lending-queries.ts';
import { OfferQuestion } from './offer-question.tsx';
import { afterStep, isOfferStep, type OfferStep, STEP_TITLES } from './offer-steps.ts';
import { termsOf } from './offer-terms.ts';
import { OwnOffer } from './own-offer.tsx';
import { useWriteOffer } from './use-write-offer.ts';

/** One page of the standing offer. */
export function OfferStepPage({ area }: { area: AreaProps }) {
  const { step } = useParams();
  if (!isOfferStep(step)) return <Navigate to={`${area.basePath}/lending/offer`} replace />;
  return (
    <OwnOffer area={area} title={STEP_TITLES[step]}>
      {(own) => <StepForm key={step} area={area} own={own} step={step} />}
    </OwnOffer>
  );
}

interface StepFormProps {
  area: AreaProps;
  own: OrganisationShown;
  step: OfferStep;
}

function StepForm({ area, own, step }: StepFormProps) {
  const [terms, setTerms] = useState(termsOf(own));
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { send, busy, problem } = useWriteOffer();
  const base = `${area.basePath}/lending/offer`;
  const writing = search.has('writing');
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await send({ organisationId: own.id, ...terms }))) return;
    area.announce('Saved.');
    void navigate(`${base}${afterStep(step, { writing })}`);
  }
  return (
    <>
      <p>
        <Link to={base}>← Our standing offer</Link>
      </p>
      {problem && (
        <ErrorSummary
          problems={[{ message: problem.sentence, ...(problem.where && { field: problem.where }) }]}
        />
      )}
      <PageTitle caption={own.name} title={STEP_TITLES[step]} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <OfferQuestion
          step={step}
          terms={terms}
          onChange={(change) => setTerms({ ...terms, ...change })}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            {writing ? 'Save and go on' : 'Save'}
          </Button>
        </Actions>
      </form>
    </>
  );
}
