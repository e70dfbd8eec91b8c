import { useApolloClient } from '@freshfaces/web-kit/apollo';
import { problemOf } from '@freshfaces/web-kit/client';
import { Actions, Button, ErrorState, Notice } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { checkReceipt } from '../records/check-record.ts';
import { RECORD } from '../records/record-query.ts';

type Checked = 'good' | 'bad' | null;

/** One press: fetches the public record and checks it and the member's receipt in this browser. */
export function CheckMyDraw({ drawId, receipt }: { drawId: string; receipt: string }) {
  const client = useApolloClient();
  const [checked, setChecked] = useState<Checked>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function check() {
    setBusy(true);
    setSentence(null);
    try {
      const { data } = await client.query({ query: RECORD, variables: { id: drawId } });
      const { ok } = await checkReceipt(data?.drawRecord?.record ?? '', receipt);
      setChecked(ok ? 'good' : 'bad');
    } catch (error) {
      setSentence(problemOf(error).sentence);
    }
    setBusy(false);
  }

  return (
    <>
      <Actions>
        <Button kind="secondary" busy={busy} onClick={() => void check()}>
          Check it yourself
        </Button>
      </Actions>
      {sentence && <ErrorState sentence={sentence} />}
      {checked === 'good' && (
        <Notice tone="good" title="It checks out." live>
          <p>You were in the draw. Your chance was as we told you. Nobody picked who got in.</p>
        </Notice>
      )}
      {checked === 'bad' && (
        <Notice tone="warning" title="It does not check out." live>
          <p>Something is wrong with this record. Please tell someone you trust.</p>
        </Notice>
      )}
    </>
  );
}
