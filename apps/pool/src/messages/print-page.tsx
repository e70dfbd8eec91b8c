import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Breadcrumbs, EmptyState, PageTitle, PrintButton, TextInput } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { AllPosted } from './all-posted.tsx';
import { ledOrganisation } from './letters-query.ts';
import { Sheet } from './sheet.tsx';

const TO_PRINT = graphql(`
  query LettersToPrint($organisationId: ID!, $route: MessageRoute!) {
    lettersAndCalls(organisationId: $organisationId, route: $route, first: 100) {
      nodes {
        id
        writtenAt
        content { subject greeting paragraphs addressLines link { label url } }
      }
    }
  }
`);

interface PrintPageProps {
  area: AreaProps;
  route: 'POST' | 'IN_PERSON';
}

/** Every letter that waits, a sheet each, the address where a window envelope shows it. */
export function PrintPage({ area, route }: PrintPageProps) {
  const organisation = ledOrganisation(area);
  const { data, error, refetch } = useQuery(TO_PRINT, {
    variables: { organisationId: organisation?.id ?? '', route },
    fetchPolicy: 'network-only',
    skip: !organisation,
  });
  const letters = data?.lettersAndCalls.nodes ?? [];
  const [phone, setPhone] = useState('');
  return (
    <>
      <div className="ff-no-print">
        <Breadcrumbs
          trail={[
            { label: 'The pool', to: area.basePath },
            { label: 'Letters and calls', to: `${area.basePath}/letters` },
          ]}
        />
        <PageTitle
          title={route === 'POST' ? 'Letters to print' : 'Letters to hand over'}
          lead="Each sheet holds a link that is for that person alone. Fold it, and leave no copy."
          actions={letters.length > 0 && <PrintButton label="Print all of them" />}
        />
        {organisation && (error || !data) && (
          <QueryState error={error} retry={refetch} label="Writing the letters…" />
        )}
        {(!organisation || data?.lettersAndCalls.nodes.length === 0) && (
          <EmptyState title="There is nothing to print." />
        )}
        {letters.length > 0 && (
          <TextInput
            name="phone"
            label="Whom can they ring?"
            hint={`Printed on each letter, such as: ${area.viewer?.name ?? 'Sam'}, 01632 960123. It is not kept.`}
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        )}
        {letters.length > 0 && (
          <AllPosted
            ids={letters.map(({ id }) => id)}
            verb={route === 'POST' ? 'posted' : 'handed over'}
            announce={area.announce}
            onDone={refetch}
          />
        )}
      </div>
      {letters.map(
        ({ id, writtenAt, content }) =>
          content && (
            <Sheet
              key={id}
              content={content}
              writtenAt={writtenAt}
              from={organisation?.name ?? ''}
              phone={phone.trim()}
            />
          ),
      )}
    </>
  );
}
