import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import {
  Button,
  EmptyState,
  ErrorState,
  Panel,
  Table,
  VisuallyHidden,
} from '@freshfaces/web-kit/ui';
import type { DuplicatesQuery } from '../generated/graphql.ts';
import { DUPLICATES, UNDO_MERGE } from './merge-operations.ts';
import { REASON_WORDS } from './merge-words.ts';

type Pair = DuplicatesQuery['possibleDuplicates'][number];
type Merge = DuplicatesQuery['memberMerges'][number];

interface DuplicatesOfProps {
  area: AreaProps;
  organisation: { id: string; name: string };
}

/** Pairs that may be one person, and what was made one and can still be undone. */
export function DuplicatesOf({ area, organisation }: DuplicatesOfProps) {
  const { data, error, refetch } = useQuery(DUPLICATES, {
    variables: { organisationId: organisation.id },
    fetchPolicy: 'cache-and-network',
  });
  const [mutate] = useMutation(UNDO_MERGE);
  const { send, busy, problem } = useSend<{ mergeId: string }>((input) =>
    mutate({ variables: { input } }),
  );
  if (!data) return <QueryState error={error} retry={refetch} />;
  const merges = data.memberMerges.filter(({ viewerCanUndo }) => viewerCanUndo);

  async function undo(mergeId: string) {
    if (!(await send({ mergeId }))) return;
    await refetch();
    area.announce('Undone: they are two records again.');
  }
  return (
    <>
      <Panel title={`Members of ${organisation.name}`}>
        {data.possibleDuplicates.length === 0 ? (
          <EmptyState title="Nobody seems to have two records." />
        ) : (
          <Table
            caption="Records that may be of one person"
            captionHidden
            rows={data.possibleDuplicates}
            keyOf={({ one, two }) => `${one.id} ${two.id}`}
            columns={[
              { heading: 'First record', names: true, cell: firstCell },
              { heading: 'Second record', cell: secondCell },
              { heading: 'They have', cell: reasonCell },
              { heading: 'Look', cell: lookCell(`${area.basePath}/duplicates`) },
            ]}
          />
        )}
      </Panel>
      {merges.length > 0 && (
        <Panel title="Made one lately">
          {problem && <ErrorState {...problem} />}
          <Table
            caption="Records that were made one"
            captionHidden
            rows={merges}
            keyOf={({ id }) => id}
            columns={[
              { heading: 'Member', names: true, cell: ({ kept }) => kept.shownAs },
              { heading: 'Done', cell: ({ at }) => formatDay(at) },
              { heading: 'Can be undone until', cell: ({ undoUntil }) => formatDay(undoUntil) },
              { heading: 'Change', cell: undoCell(busy, undo) },
            ]}
          />
        </Panel>
      )}
    </>
  );
}

function firstCell({ one }: Pair) {
  return `${one.shownAs}, joined ${formatDay(one.joinedOn)}`;
}

function secondCell({ two }: Pair) {
  return `${two.shownAs}, joined ${formatDay(two.joinedOn)}`;
}

function reasonCell({ why }: Pair) {
  return why.map((reason) => REASON_WORDS[reason]).join(', ');
}

function lookCell(base: string) {
  return ({ one, two }: Pair) => (
    <Link to={`${base}/${one.id}/${two.id}`}>
      Look at both<VisuallyHidden> records of {one.shownAs}</VisuallyHidden>
    </Link>
  );
}

function undoCell(busy: boolean, undo: (id: string) => Promise<void>) {
  return ({ id, kept }: Merge) => (
    <Button kind="quiet" busy={busy} onClick={() => void undo(id)}>
      Undo<VisuallyHidden>: two records of {kept.shownAs} again</VisuallyHidden>
    </Button>
  );
}
