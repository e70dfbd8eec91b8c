import { QueryState } from '@freshfaces/web-kit/client';
import { PreviewPanel } from './preview-panel.tsx';
import { useDryRun } from './use-dry-run.ts';

/** A dry run of a recruitment as it is saved: what chances there would be, or the ways out. */
export function DryRun({ recruitmentId }: { recruitmentId: string }) {
  const { preview, waiting, error, retry } = useDryRun(recruitmentId, true);
  if (preview) return <PreviewPanel preview={preview} />;
  return waiting || error ? (
    <QueryState error={error} retry={retry} label="Trying the rules out…" />
  ) : null;
}
