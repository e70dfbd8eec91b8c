import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { plural } from '@freshfaces/web-kit/format';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import { ButtonLink, CardGrid, EmptyState, PageTitle, Pagination } from '@freshfaces/web-kit/ui';
import { mayWrite } from '../words.ts';
import { ENTRIES } from './entries-query.ts';
import { EntryCard } from './entry-card.tsx';
import { askedIn, isNarrowed, pageFrom } from './search-address.ts';
import { SearchBar } from './search-bar.tsx';

/** What organisations tried: search, filter, read on. */
export function EntriesPage({ viewer, basePath }: AreaProps) {
  const [address] = useSearchParams();
  const asked = askedIn(address);
  const { data, error, refetch } = useQuery(ENTRIES, { variables: asked, errorPolicy: 'all' });
  const page = data?.practiceEntries;
  const writer = mayWrite(viewer?.activeRole.role);
  return (
    <>
      <PageTitle
        title="What worked, and what did not"
        lead="Partners write down what they tried. Both halves matter: what went wrong saves the next person the trouble."
        actions={writer && <ButtonLink to={`${basePath}/entries/new`}>Write an entry</ButtonLink>}
      />
      <SearchBar asked={asked} />
      {!page && <QueryState error={error} retry={refetch} label="Looking through the entries…" />}
      {page && (
        <>
          <p>
            <output>
              {isNarrowed(asked)
                ? `${plural(page.total, 'entry', 'entries')} found${asked.words ? ', best match first' : ', newest first'}.`
                : `${plural(page.total, 'entry', 'entries')}, newest first.`}
            </output>{' '}
            {isNarrowed(asked) && <Link to={basePath}>Show all entries</Link>}
          </p>
          <h2 className="ff-visually-hidden">Entries</h2>
          {page.nodes.length === 0 && <NothingFound narrowed={isNarrowed(asked)} />}
          <CardGrid>
            {page.nodes.map((entry) => (
              <EntryCard key={entry.id} entry={entry} basePath={basePath} />
            ))}
          </CardGrid>
          <Pagination
            label="Pages of entries"
            previous={asked.after ? pageFrom(address, null) : undefined}
            next={page.endCursor ? pageFrom(address, page.endCursor) : undefined}
          />
        </>
      )}
    </>
  );
}

function NothingFound({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <EmptyState title="Nothing found">
      <p>We look for whole words, and for all of them. Try fewer words, or another stage.</p>
    </EmptyState>
  ) : (
    <EmptyState title="Nobody has written anything yet">
      <p>Be the first: what did you try, what worked, and what did not?</p>
    </EmptyState>
  );
}
