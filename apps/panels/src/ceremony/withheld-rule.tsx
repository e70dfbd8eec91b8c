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
          Nobody is drawn, and the record names whose share was missing. Before that, only the
          server knows all shares. Someone in league with whoever runs it could know the result and
          keep their share back: once, and in public. A chance of 15 in 100 would then be 28 in 100
          over both draws.
        </p>
      )}
    </Details>
  );
}
