import { DownloadLink } from '@freshfaces/web-kit/ui';
import { type KeptShare, shareFile } from './share-keeper.ts';

/** Saves a share, for the case that this browser is not at hand when the time comes. */
export function SaveShare({ kept }: { kept: KeptShare }) {
  return (
    <p>
      <DownloadLink
        href={`data:application/json,${encodeURIComponent(shareFile(kept))}`}
        fileName="my-share-of-the-draw.json"
        label="Save your share as a file"
        format="JSON"
      />
    </p>
  );
}
