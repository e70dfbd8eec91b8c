import type { AreaProps } from '@freshfaces/web-kit/area';
import { plural } from '@freshfaces/web-kit/format';
import { Actions, ButtonLink, Notice, PageTitle, Panel } from '@freshfaces/web-kit/ui';
import type { ImportedQuery } from '../generated/graphql.ts';
import { ProblemsButton } from './problems-button.tsx';
import { RowsTable } from './rows-table.tsx';
import { UndoImport } from './undo-import.tsx';

export interface ImportDoneProps {
  area: AreaProps;
  found: NonNullable<ImportedQuery['memberImport']>;
  onUndone: () => unknown;
}

/** What came of an import, and what happens next. */
export function ImportDone({ area, found, onUndone }: ImportDoneProps) {
  const members = `${area.basePath}/members?home=${found.organisation.id}`;
  return (
    <>
      <PageTitle
        title={`${plural(found.savedCount, 'member')} added`}
        caption={`${found.fileName}, for ${found.organisation.name}`}
      />
      <Panel title="What happens next">
        <ul>
          <li>Each new member has two words by which the rest of the network knows them.</li>
          <li>
            Those who agreed to the shared pool can be drawn from now on, for panels of{' '}
            {found.organisation.name} and for what they are trained for. The others are known to{' '}
            {found.organisation.name} only.
          </li>
          <li>
            Nobody was asked yet about panels of other organisations. Ask each of them whether they
            may be lent; until they say yes they are drawn at home only. Their page has the
            question.
          </li>
          <li>Members tell us about their own experience themselves, if they want to.</li>
        </ul>
        <Actions>
          <ButtonLink to={members}>See your members</ButtonLink>
          <ButtonLink to={`${area.basePath}/import`} kind="secondary">
            Add another file
          </ButtonLink>
        </Actions>
      </Panel>
      {found.problemRowCount > 0 && (
        <Panel
          title={`${plural(found.problemRowCount, 'row')} not added`}
          actions={found.rows.total > 0 && <ProblemsButton importId={found.id} />}
        >
          {found.rows.total > 0 ? (
            <>
              <p>Put them right in your file and add it again: nobody is added twice.</p>
              <RowsTable rows={found.rows.nodes} columns={found.columns} />
            </>
          ) : (
            <Notice title="We no longer have these rows">
              <p>A file’s content is kept for one day at most.</p>
            </Notice>
          )}
        </Panel>
      )}
      {found.undoUntil && found.savedCount > 0 && (
        <UndoImport
          area={area}
          importId={found.id}
          savedCount={found.savedCount}
          undoUntil={found.undoUntil}
          onUndone={onUndone}
        />
      )}
    </>
  );
}
