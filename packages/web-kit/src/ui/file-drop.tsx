import { type DragEvent, useState } from 'react';
import { classNames } from './class-names.ts';
import type { FieldWords } from './field.tsx';
import { TextInput } from './inputs.tsx';

export interface FileDropProps extends FieldWords {
  name: string;
  /** Which files the browser offers, `.csv,text/csv`. */
  accept?: string;
  file: File | null;
  onChoose: (file: File | null) => void;
}

/** The browser's own file control, in a box on which a file can also be dropped. */
export function FileDrop({ file, onChoose, ...input }: FileDropProps) {
  const [over, setOver] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files.item(0);
    if (dropped) onChoose(dropped);
  }
  return (
    <div
      className={classNames('ff-file-drop', over && 'ff-file-drop-over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <TextInput
        {...input}
        type="file"
        onChange={(event) => onChoose(event.target.files?.item(0) ?? null)}
      />
      <output>{file && `Chosen: ${file.name}`}</output>
    </div>
  );
}
