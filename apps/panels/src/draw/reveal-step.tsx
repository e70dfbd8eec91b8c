import { formatTime } from '@freshfaces/web-kit/format';
import { Countdown } from '../ceremony/countdown.tsx';
import { RevealOwn } from '../ceremony/reveal-own.tsx';
import { ShareBoard } from '../ceremony/share-board.tsx';
import { WithheldRule } from '../ceremony/withheld-rule.tsx';
import type { Ceremony } from './use-ceremony.ts';

/** This browser's share meets the server's and the witnesses', and the panel follows from them. */
export function RevealStep({ ceremony }: { ceremony: Ceremony }) {
  const { draw, own, recruitment } = ceremony;
  if (draw?.state === 'PICKED' || draw?.state === 'CLOSING') {
    return (
      <>
        <p>
          {draw.witnesses.length > 1 ? 'The shares' : 'Both shares'} were revealed. Together they
          led to one ticket, and so to the panel.
        </p>
        {draw.witnesses.length > 1 && <ShareBoard draw={draw} />}
      </>
    );
  }
  if (draw?.state !== 'COMMITTED') {
    return (
      <p>
        Last, your browser reveals its share, each witness theirs, and the server its own. Only all
        together say who is drawn, so nobody can steer it: not you, and not we.
      </p>
    );
  }
  const until = draw.deadline ?? '';
  return (
    <>
      {draw.witnesses.length > 1 && <ShareBoard draw={draw} />}
      <Countdown
        until={until}
        label={`Shares can be revealed until ${formatTime(until)}, for`}
        over="The time to reveal is over."
      />
      {recruitment?.viewerCanDraw ? (
        <RevealOwn draw={draw} own={own} button="Reveal and draw the panel" />
      ) : (
        <p>Waiting for the recruiter and the witnesses.</p>
      )}
      <WithheldRule draw={draw} />
    </>
  );
}
