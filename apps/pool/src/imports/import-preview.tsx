import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { newKey, problemOf } from '@freshfaces/web-kit/client';
import { formatCount, plural } from '@freshfaces/web-kit/format';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorState,
  Notice,
  PageTitle,
  Pagination,
  Stat,
  StatRow,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { ImportedQuery } from '../generated/graphql.ts';
import { CONFIRM_IMPORT, DISCARD_IMPORT } from './import-operations.ts';
import { MendRows } from './mend-rows.tsx';
import { ProblemsButton } from './problems-button.tsx';
import { RowsTable } from './rows-table.tsx';
import { RowsView } from './rows-view.tsx';
import { useRowChanges } from './use-row-changes.ts';
import { WhoCanBeDrawn } from './who-can-be-drawn.tsx';

export interface ImportPreviewProps {
  area: AreaProps;
  found: NonNullable<ImportedQuery['memberImport']>;
  view: { onlyProblems: boolean; trail: readonly string[]; pageSize: number };
  /** The import has changed: read it again. */
  readAgain: () => Promise<unknown>;
}

/** Every row with what is wrong with it, and the one question: save the good ones? */
export function ImportPreview({ area, found, view, readAgain }: ImportPreviewProps) {
  const [confirmImport, confirming] = useMutation(CONFIRM_IMPORT);
  const [discardImport, discarding] = useMutation(DISCARD_IMPORT);
  const [keys] = useState(() => ({ confirm: newKey(), discard: newKey() }));
  const error = confirming.error ?? discarding.error;
  const changes = useRowChanges(area, found.id, readAgain);

  async function confirm() {
    const input = { idempotencyKey: keys.confirm, importId: found.id };
    const { data } = await confirmImport({ variables: { input } });
    if (!data) return;
    area.announce(`${plural(data.confirmMemberImport.savedCount, 'member')} added.`);
    await readAgain();
  }
  async function discard() {
    const input = { idempotencyKey: keys.discard, importId: found.id };
    await discardImport({ variables: { input } });
    area.announce('The file was discarded. Nobody was added.');
  }

  return (
    <>
      <PageTitle
        title="Check the rows"
        caption={`Step 3 of 3: ${found.fileName}, for ${found.organisation.name}`}
        lead={leadOf(found)}
      />
      <StatRow>
        <Stat value={formatCount(found.goodRowCount)} label="Ready to add" />
        <Stat
          value={formatCount(found.problemRowCount)}
          label="To put right"
          note="They are not added."
        />
        {found.leftOutRowCount > 0 && (
          <Stat value={formatCount(found.leftOutRowCount)} label="Left out" />
        )}
      </StatRow>
      {error && <ErrorState {...problemOf(error)} />}
      {found.leftOut.length > 0 && (
        <Notice title="Columns we left out">
          <p>{found.leftOut.filter(Boolean).join(', ')}. Nothing in them was kept.</p>
        </Notice>
      )}
      {found.goodRowCount > 0 && <WhoCanBeDrawn found={found} />}
      <Actions>
        {found.goodRowCount > 0 && (
          <Button busy={confirming.loading} onClick={() => void confirm().catch(() => undefined)}>
            Add {plural(found.goodRowCount, 'member')}
          </Button>
        )}
        <Button
          kind="secondary"
          busy={discarding.loading}
          onClick={() => void discard().catch(() => undefined)}
        >
          Discard this file
        </Button>
        {found.problemRowCount > 0 && !view.onlyProblems && (
          <ButtonLink to="?show=problems" kind="secondary">
            Put {plural(found.problemRowCount, 'row')} right
          </ButtonLink>
        )}
        {found.problemRowCount > 0 && <ProblemsButton importId={found.id} />}
      </Actions>
      <RowsView
        onlyProblems={view.onlyProblems}
        all={found.rowCount}
        problems={found.problemRowCount}
      />
      {view.onlyProblems ? (
        <MendRows rows={found.rows.nodes} columns={found.columns} changes={changes} />
      ) : (
        <RowsTable
          rows={found.rows.nodes}
          columns={found.columns}
          onTakeBack={(number) => void changes.leaveOut(number, null).catch(() => undefined)}
        />
      )}
      <Pagination label="Pages of rows" {...pagesOf(found.rows, view)} />
    </>
  );
}

function leadOf({ goodRowCount, problemRowCount }: ImportPreviewProps['found']): string {
  if (goodRowCount === 0) return 'No row can be added as it is. Put them right here first.';
  if (problemRowCount === 0) return 'Every row is ready. Nobody is saved until you say so.';
  return 'Nobody is saved until you say so. Put the other rows right here, or leave them out. You can stop and come back within a day.';
}

function pagesOf(
  rows: ImportPreviewProps['found']['rows'],
  { onlyProblems, trail, pageSize }: ImportPreviewProps['view'],
) {
  const link = (pages: readonly string[]) =>
    `?${new URLSearchParams({ ...(onlyProblems && { show: 'problems' }), ...(pages.length > 0 && { pages: pages.join('.') }) }).toString()}`;
  const before = trail.length * pageSize;
  return {
    position: `${formatCount(Math.min(before + 1, rows.total))} to ${formatCount(before + rows.nodes.length)} of ${formatCount(rows.total)}`,
    ...(trail.length > 0 && { previous: link(trail.slice(0, -1)) }),
    ...(rows.endCursor && { next: link([...trail, rows.endCursor]) }),
  };
}
