import { formatTime } from '@freshfaces/web-kit/format';
import { Countdown } from '../ceremony/countdown.tsx';
import type { CeremonyDraw } from '../ceremony/use-own-share.ts';

/** Every share is public; the beacon closes the seed at a moment that was fixed before. */
export function BeaconStep({ draw }: { draw: CeremonyDraw }) {
  const at = draw.beaconAt ?? '';
  const round = draw.beaconRound ?? 0;
  if (draw.state === 'PICKED') {
    return <p>Round {round} of the public beacon closed the draw.</p>;
  }
  if (draw.state !== 'CLOSING') {
    return (
      <p>
        Then a public beacon of randomness speaks, at {formatTime(at)}. It is run by many
        organisations round the world, and nobody can foresee it.
      </p>
    );
  }
  return (
    <>
      <p>
        Every share is on the public record. Anyone can now work out the result as soon as we can,
        from round {round} of the beacon.
      </p>
      <Countdown
        until={at}
        label="The beacon speaks in"
        over="The beacon has spoken. Fetching what it said…"
      />
    </>
  );
}
