import { FileDrop } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { shareFromFile } from './share-keeper.ts';

interface GiveShareBackProps {
  sourceId: string;
  commitment: string;
  /** Called once this browser has the share. */
  onGiven: () => void;
}

/** Takes a share back from the file that was saved in another browser. */
export function GiveShareBack({ sourceId, commitment, onGiven }: GiveShareBackProps) {
  const [file, setFile] = useState<File | null>(null);
  const [error, setError] = useState<string>();
  async function take(chosen: File | null) {
    setFile(chosen);
    setError(undefined);
    if (!chosen) return;
    if (await shareFromFile(await chosen.text(), { sourceId, commitment })) onGiven();
    else setError('This file does not hold your share of this draw.');
  }
  return (
    <FileDrop
      name="share-file"
      label="The file with your share"
      accept=".json,application/json"
      file={file}
      error={error}
      onChoose={(chosen) => void take(chosen)}
    />
  );
}
