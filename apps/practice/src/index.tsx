import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { EntriesPage } from './entries/entries-page.tsx';
import { EntryPage } from './entries/entry-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { ChangeEntry } from './writing/change-entry.tsx';
import { WriteEntry } from './writing/write-entry.tsx';

/** Practice: what was tried, what worked and what did not. */
export default function PracticeArea(props: AreaProps) {
  return (
    <ApolloProvider client={props.client}>
      <Routes>
        <Route index element={<EntriesPage {...props} />} />
        <Route path="entries/new" element={<WriteEntry {...props} />} />
        <Route path="entries/:entryId" element={<EntryPage {...props} />} />
        <Route path="entries/:entryId/change" element={<ChangeEntry {...props} />} />
        <Route path="*" element={<NotFoundPage {...props} />} />
      </Routes>
    </ApolloProvider>
  );
}
