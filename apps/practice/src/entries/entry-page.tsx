import type { AreaProps } from '@freshfaces/web-kit/area';
import { formatDay } from '@freshfaces/web-kit/format';
import {
  Actions,
  Breadcrumbs,
  ButtonLink,
  PageTitle,
  PrintButton,
  SummaryList,
} from '@freshfaces/web-kit/ui';
import { BARRIERS, nameOf, STAGES } from '../words.ts';
import { BothHalves } from './both-halves.tsx';
import { EntryHistory } from './entry-history.tsx';
import { type Entry, EntryLoader } from './entry-loader.tsx';
import { Respond } from './respond.tsx';
import { Withdraw, WithdrawnNotice } from './withdraw.tsx';

/** One entry: what was tried, both halves, how it went elsewhere. */
export function EntryPage(area: AreaProps) {
  return (
    <EntryLoader area={area}>
      {(entry) => (
        <>
          <Breadcrumbs trail={[{ label: 'What worked, and what did not', to: area.basePath }]} />
          <PageTitle caption={STAGES[entry.stage]} title={entry.title} lead={entry.context} />
          {entry.withdrawnAt && <WithdrawnNotice area={area} entry={entry} />}
          <BothHalves text={entry} />
          <About entry={entry} />
          {!entry.withdrawnAt && <Respond area={area} entry={entry} />}
          <EntryHistory entry={entry} />
          <Actions>
            {entry.viewerCanChange && (
              <>
                <ButtonLink kind="secondary" to={`${area.basePath}/entries/${entry.id}/change`}>
                  Change your entry
                </ButtonLink>
                {!entry.withdrawnAt && <Withdraw area={area} entry={entry} />}
              </>
            )}
            <PrintButton />
          </Actions>
        </>
      )}
    </EntryLoader>
  );
}

function About({ entry }: { entry: Entry }) {
  const { authorName, organisation, writtenAt, changedAt, edition, barrier } = entry;
  const changed = edition > 1 ? `, changed ${formatDay(changedAt)}` : '';
  return (
    <SummaryList
      rows={[
        { label: 'Written by', value: `${authorName}, ${nameOf(organisation)}` },
        { label: 'When', value: `${formatDay(writtenAt)}${changed}` },
        {
          label: 'What got in the way',
          value: barrier ? BARRIERS[barrier] : 'Nothing in particular',
        },
      ]}
    />
  );
}
