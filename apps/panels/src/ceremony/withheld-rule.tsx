import { formatTime } from '@freshfaces/web-kit/format';
import { Details } from '@freshfaces/web-kit/ui';
import type { CeremonyDraw } from './use-own-share.ts';

/** What was stated in advance for a share that is never revealed, and what that could bring anyone. */
export function WithheldRule({ draw: { withheld, beaconAt } }: { draw: CeremonyDraw }) {
  return (
    <Details summary="If a share is not revealed in time" open>
      {withheld === 'LEFT_OUT' ? (
        <p>
          The draw goes on without it, and the record says so. Nobody gains by that: the public
          beacon speaks at {beaconAt && formatTime(beaconAt)}, after every share is public.
        </p>
      ) : (
        <p>
          Nobody is drawn, and the record names whose share was missing. Whoever waits to be the
          last could see a result they do not like and keep their share back: once, and in public.
          Someone with a chance of 15 in 100 would then have 28 in 100 over both draws.
        </p>
      )}
    </Details>
  );
}
