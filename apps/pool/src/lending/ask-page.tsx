import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSearchParams } from '@freshfaces/web-kit/router';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { AskForm } from './ask-form.tsx';
import { wishFrom } from './ask-wish.ts';
import { BackToLending } from './back-to-lending.tsx';
import { ChooseLender } from './choose-lender.tsx';
import { OwnOffer } from './own-offer.tsx';

const TITLE = 'Ask to borrow';

/** Asks another organisation to lend: first what, then whom. */
export function AskPage({ area }: { area: AreaProps }) {
  const [search] = useSearchParams();
  const [wish, setWish] = useState(() => wishFrom(search));
  const [step, setStep] = useState<'what' | 'whom'>('what');
  return (
    <OwnOffer area={area} title={TITLE}>
      {(own) => (
        <>
          <BackToLending area={area} />
          {!own.viewerCanAskForLoans && (
            <>
              <PageTitle title={TITLE} />
              <EmptyState title="Only recruiters and leads of an organisation can ask." />
            </>
          )}
          {own.viewerCanAskForLoans && step === 'what' && (
            <AskForm own={own} wish={wish} onChange={setWish} onDone={() => setStep('whom')} />
          )}
          {own.viewerCanAskForLoans && step === 'whom' && (
            <ChooseLender
              area={area}
              wish={wish}
              first={search.get('lender') ?? ''}
              onBack={() => setStep('what')}
            />
          )}
        </>
      )}
    </OwnOffer>
  );
}
