import { NetworkOnly } from '../network-only.tsx';
import type { PageProps } from '../signed-in-area.ts';
import { RetentionTable } from './retention-table.tsx';

/** How long each class of data is kept, and what would go today. */
export function RetentionPage({ area }: PageProps) {
  return (
    <NetworkOnly
      area={area}
      title="How long we keep things"
      lead="Each kind of data has a rule. What is due goes by itself, every hour. Looking at this page deletes nothing."
    >
      <RetentionTable />
    </NetworkOnly>
  );
}
