import { Loading, Panel } from '@freshfaces/web-kit/ui';
import { useEffect, useState } from 'react';
import { type CheckOutcome, checkRecord } from './check-record.ts';
import { Findings } from './findings.tsx';

/** Checks a record as soon as it is shown, in this browser. Give it the text as `key` where that changes. */
export function RecordCheck({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let shown = true;
    checkRecord(text).then(
      (found) => shown && setOutcome(found),
      () => shown && setFailed(true),
    );
    return () => {
      shown = false;
    };
  }, [text]);

  return (
    <Panel title="Checked in your browser, just now">
      <p>
        You don’t have to take our word for it. Your browser did every step again from the record
        alone.
      </p>
      {failed && (
        <p role="alert">The checking code could not be loaded. Reload the page to try again.</p>
      )}
      {!outcome && !failed && <Loading label="Checking…" />}
      {outcome && (
        <Findings
          outcome={outcome}
          good="This draw was fair: every check holds."
          bad="This record does not hold. Don’t rely on it."
        />
      )}
    </Panel>
  );
}
