import { QueryState } from '@freshfaces/web-kit/client';
import type { ReactNode } from 'react';
import { PreviewPanel } from './preview-panel.tsx';
import { useDryRun } from './use-dry-run.ts';

interface DryRunProps {
  recruitmentId: string;
  /** What to do next, where the rules can be met. */
  children?: ReactNode;
}

/** A dry run of a recruitment as it is saved: what chances there would be, or the ways out. */
export function DryRun({ recruitmentId, children }: DryRunProps) {
  const { preview, waiting, error, retry } = useDryRun(recruitmentId, true);
  if (preview) {
    return (
      <>
        <PreviewPanel preview={preview} />
        {preview.feasible && children}
      </>
    );
  }
  return waiting || error ? (
    <QueryState error={error} retry={retry} label="Trying the rules out…" />
  ) : null;
}
