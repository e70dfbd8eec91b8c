import type { LogVerdict } from '@freshfaces/public-log';
import { plural } from '@freshfaces/web-kit/format';
import { Actions, Button, Notice, Panel, ProgressBar } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { getJson, recordTextOf } from './log-over-http.ts';
import { rememberedHead } from './remembered-head.ts';

type Done = LogVerdict | 'unreachable';

/** Reads every entry of the log and every record in it, and checks them all in this browser. */
export function WholeLogCheck() {
  const [progress, setProgress] = useState<number | null>(null);
  const [done, setDone] = useState<Done | null>(null);

  async function check() {
    setDone(null);
    setProgress(0);
    const found = await checkWhole(setProgress).catch(() => 'unreachable' as const);
    setProgress(null);
    setDone(found);
  }

  return (
    <Panel title="Check the whole log">
      <p>
        Your browser reads every entry, builds the log’s tree again, and compares every draw record
        with what the log says of it.
      </p>
      {progress === null ? (
        <Actions>
          <Button kind="secondary" onClick={() => void check()}>
            Check the whole log in this browser
          </Button>
        </Actions>
      ) : (
        <ProgressBar label="Checking the whole log" value={progress} />
      )}
      {done && <Outcome done={done} />}
    </Panel>
  );
}

async function checkWhole(onProgress: (share: number) => void): Promise<LogVerdict> {
  const { checkPublishedLog, httpLog, readHead } = await import('@freshfaces/public-log');
  const remembered = rememberedHead();
  const head = remembered === null ? null : readHead(remembered);
  return checkPublishedLog(httpLog(getJson), recordTextOf, {
    kept: head ? [{ head, by: 'this browser' }] : [],
    onProgress: (read, all) => onProgress(read / all),
  });
}

function Outcome({ done }: { done: Done }) {
  if (done === 'unreachable') {
    return <Notice tone="warning" title="The log could not be read to its end. Try again." live />;
  }
  if (!done.ok) {
    return (
      <Notice tone="warning" title="The log does not hold." live>
        <p>{done.sentence}</p>
      </Notice>
    );
  }
  const entries = plural(done.entries.length, 'entry', 'entries');
  const draws = new Set(
    done.entries.flatMap(({ kind, about }) => (kind === 'commitment' ? [about] : [])),
  );
  return (
    <Notice tone="good" title="The whole log holds." live>
      <p>
        {entries} read; the signed summary is of exactly these. {plural(draws.size, 'draw record')}{' '}
        compared: each says what the log says.
      </p>
    </Notice>
  );
}
