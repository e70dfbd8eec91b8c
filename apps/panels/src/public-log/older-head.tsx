import type { HeadVerdict, SignedHead } from '@freshfaces/public-log';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Notice, Panel, TextInput } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { getJson } from './log-over-http.ts';

type Outcome =
  | { readonly state: 'no head' }
  | { readonly state: 'unreachable' }
  | { readonly state: 'checked'; readonly head: SignedHead; readonly verdict: HeadVerdict };

/** Checks a head that someone saved earlier against the log as it is now. */
export function OlderHead() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function check(file: File | undefined) {
    if (!file) return;
    setOutcome(null);
    setOutcome(await checkFile(file).catch((): Outcome => ({ state: 'unreachable' })));
  }

  return (
    <Panel title="Check a summary you saved">
      <TextInput
        name="older-head"
        label="A signed summary of this log"
        hint="A file whose name ends in .json. It stays on your computer."
        type="file"
        accept="application/json,.json"
        onChange={(event) => void check(event.target.files?.[0])}
      />
      {outcome && <Found outcome={outcome} />}
    </Panel>
  );
}

async function checkFile(file: File): Promise<Outcome> {
  const { checkHeads, httpLog, readHead } = await import('@freshfaces/public-log');
  const head = readHead(await file.text());
  if (!head) return { state: 'no head' };
  const log = httpLog(getJson);
  return { state: 'checked', head, verdict: await checkHeads(head, await log.head(), log) };
}

function Found({ outcome }: { outcome: Outcome }) {
  if (outcome.state === 'no head') {
    return <Notice tone="warning" title="This file is not a signed summary of a log." live />;
  }
  if (outcome.state === 'unreachable') {
    return <Notice tone="warning" title="The log could not be read. Try again." live />;
  }
  const { head, verdict } = outcome;
  const saved = `The summary you saved is of ${plural(head.size, 'entry', 'entries')}, the last of ${formatMoment(head.at)}.`;
  if (!verdict.fits) {
    return (
      <Notice tone="warning" title="The log is not the one you saved a summary of." live>
        <p>
          {saved} {verdict.sentence} Keep your file: it is signed, so it is evidence.
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="good" title="The log still begins with everything you saw." live>
      <p>
        {saved} Nothing of it was changed; {verdict.added} {verdict.added === 1 ? 'was' : 'were'}{' '}
        added since.
      </p>
    </Notice>
  );
}
