import { Button, Panel, TextArea } from '@freshfaces/web-kit/ui';
import { useEffect, useState } from 'react';
import { type CheckOutcome, checkReceipt } from './check-record.ts';
import { Findings } from './findings.tsx';

interface ReceiptCheckProps {
  recordText: string;
  /** Filled in, and checked at once, where the reader came from their own draws. */
  receipt?: string;
}

/** Lets someone check that they were in this draw. What they paste stays in their browser. */
export function ReceiptCheck({ recordText, receipt = '' }: ReceiptCheckProps) {
  const [text, setText] = useState(receipt);
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  useEffect(() => {
    if (receipt) void checkReceipt(recordText, receipt).then(setOutcome);
  }, [recordText, receipt]);
  return (
    <Panel title="Were you in this draw?">
      <p>
        If you are a member you have a private receipt: find it under “Your draws”. Paste it here to
        check it. It stays in your browser.
      </p>
      <TextArea
        name="receipt"
        label="Your receipt"
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <Button kind="secondary" onClick={() => void checkReceipt(recordText, text).then(setOutcome)}>
        Check my receipt
      </Button>
      {outcome && (
        <Findings
          outcome={{ ...outcome, findings: lastFirst(outcome) }}
          good="Yes, you were in this draw."
          bad="This receipt does not fit this record."
        />
      )}
    </Panel>
  );
}

/** The record's own checks are shown above already: of a good receipt only its own is news. */
function lastFirst({ ok, findings }: CheckOutcome): CheckOutcome['findings'] {
  return ok ? findings.slice(-1) : findings;
}
