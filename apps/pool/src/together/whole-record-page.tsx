import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Actions, Button, PageTitle, Panel, SummaryList } from '@freshfaces/web-kit/ui';
import { MENU } from './menu-query.ts';
import { RecordLoader } from './record-loader.tsx';
import { recordParts } from './record-parts.tsx';
import { WayBackToPages } from './step-frame.tsx';

/** All of a record on paper, but what tells of needs: that never stands beside a name (R190). */
export function WholeRecordPage({ area }: { area: AreaProps }) {
  const { data } = useQuery(MENU);
  return (
    <RecordLoader area={area} title="The whole record">
      {({ whose, own, record }) => (
        <>
          <WayBackToPages whose={whose} own={own} />
          <PageTitle
            title={own ? 'All you told us' : record.member.shownAs}
            caption={own ? record.member.shownAs : 'Everything on the record'}
            lead={
              own
                ? 'It is yours. Keep it safe.'
                : 'It is theirs. Give them the paper, and keep no copy lying about.'
            }
          />
          <Actions>
            <Button onClick={() => window.print()}>Print</Button>
          </Actions>
          {recordParts(record, own, data?.involvementMenu ?? []).map(({ title, rows }) => (
            <Panel key={title} title={title}>
              <SummaryList rows={rows} />
            </Panel>
          ))}
          <p>
            {own
              ? 'What you have been through, and services you used, are never on one paper with your name.'
              : 'What they have been through, and services used, are never on one paper with their name.'}
          </p>
        </>
      )}
    </RecordLoader>
  );
}
