import { Actions, Button, Details } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { ReasonField, WitnessChoices } from './start-options.tsx';
import type { Ceremony, StartChoices } from './use-ceremony.ts';

interface StartDrawProps {
  ceremony: Ceremony;
  recruitment: NonNullable<Ceremony['recruitment']>;
}

const SHORTEST_REASON = 10;

/** Starts the draw: with nobody else and at once, unless more is asked for. */
export function StartDraw({ ceremony, recruitment }: StartDrawProps) {
  const [choices, setChoices] = useState<StartChoices>({
    witnessOrganisationIds: [],
    revealWithin: 'ONE_MINUTE',
    reason: null,
  });
  const [wantsWitnesses, setWantsWitnesses] = useState(false);
  const [missing, setMissing] = useState<string>();
  const isAgain = recruitment.drawingAgain !== null;

  function start() {
    if (isAgain && (choices.reason ?? '').trim().length < SHORTEST_REASON) {
      setMissing('Say in a sentence why you draw again.');
      document.getElementById('reason')?.focus();
      return;
    }
    setMissing(undefined);
    void ceremony.start(choices);
  }

  return (
    <>
      {recruitment.drawingAgain !== null && (
        <ReasonField
          because={recruitment.drawingAgain}
          value={choices.reason ?? ''}
          error={missing}
          onChange={(reason) => setChoices({ ...choices, reason })}
        />
      )}
      {wantsWitnesses ? (
        <WitnessChoices
          choices={choices}
          onChange={setChoices}
          ownOrganisationId={recruitment.organisation?.id}
        />
      ) : (
        <p>
          You and the server each give a share. To show others that the two of you did not agree on
          a result, ask other organisations to witness the draw.
        </p>
      )}
      <Actions>
        <Button busy={ceremony.working} onClick={start}>
          Start the draw
        </Button>
        {!wantsWitnesses && (
          <Button kind="secondary" onClick={() => setWantsWitnesses(true)}>
            Ask others to witness it
          </Button>
        )}
      </Actions>
      <Details summary="What if a share is never revealed?">
        <p>
          That is settled and published before anyone can know the result. Where a public beacon of
          randomness can be reached, the draw goes on without that share: the beacon speaks only
          after all shares are public, so nobody gains by keeping theirs. Where it can’t be reached,
          nobody is drawn, and the record names whose share was missing.
        </p>
      </Details>
    </>
  );
}
