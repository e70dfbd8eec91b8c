import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import { Breadcrumbs, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { ChooseFile } from './choose-file.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import type { Draft } from './import-draft.ts';
import { IMPORTABLE } from './import-operations.ts';
import { MatchColumns } from './match-columns.tsx';

/** Adding members from a file, one thing at a time; the checked rows then have a page of their own. */
export function ImportPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(IMPORTABLE);
  const [draft, setDraft] = useState<Draft | null>(null);
  const navigate = useNavigate();
  const organisations = data?.organisations.filter((one) => one.viewerCanImportMembers) ?? [];

  if (draft) {
    return (
      <MatchColumns
        draft={draft}
        onBack={() => setDraft(null)}
        onChecked={(importId) => void navigate(`${area.basePath}/import/${importId}`)}
      />
    );
  }
  return (
    <>
      <Breadcrumbs trail={[{ label: 'The pool', to: area.basePath }]} />
      <PageTitle title="Add members from a file" caption="Step 1 of 3: choose the file" />
      {(error || !data) && <QueryState error={error} retry={refetch} />}
      {data && organisations.length === 0 && (
        <EmptyState title="Only an involvement lead can add members.">
          <p>Ask the involvement lead of the organisation that will look after them.</p>
        </EmptyState>
      )}
      {organisations.length > 0 && <ChooseFile organisations={organisations} onRead={setDraft} />}
      {organisations.map((one) => (
        <EarlierImports key={one.id} organisation={one} base={`${area.basePath}/import`} />
      ))}
    </>
  );
}
