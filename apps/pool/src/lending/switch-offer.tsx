import { Actions, Button, ErrorSummary, Notice } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { OrganisationShown } from './lending-queries.ts';
import { termsOf } from './offer-terms.ts';
import { useWriteOffer } from './use-write-offer.ts';

interface SwitchOfferProps {
  own: OrganisationShown;
  announce: (message: string) => void;
}

const SAID = {
  on: 'The offer is on. What it covers is agreed at once.',
  off: 'The offer is off. You lend nobody new until you are asked; loans that run go on.',
};

/** Switches the offer on or off; either can be undone with the same button. */
export function SwitchOffer({ own, announce }: SwitchOfferProps) {
  const { send, busy, problem } = useWriteOffer();
  const [said, setSaid] = useState('');
  const terms = termsOf(own);
  async function flip() {
    const on = !terms.on;
    if (!(await send({ organisationId: own.id, ...terms, on }))) return;
    const now = on ? SAID.on : SAID.off;
    setSaid(now);
    announce(now);
  }
  return (
    <>
      {problem && <ErrorSummary problems={[{ message: problem.sentence }]} />}
      {said && <Notice tone="good" title={said} />}
      <Actions>
        <Button kind={terms.on ? 'secondary' : 'primary'} busy={busy} onClick={() => void flip()}>
          {terms.on ? 'Switch the offer off' : 'Switch the offer on'}
        </Button>
      </Actions>
    </>
  );
}
