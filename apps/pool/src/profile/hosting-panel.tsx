import { useQuery } from '@freshfaces/web-kit/apollo';
import { plural } from '@freshfaces/web-kit/format';
import { Panel, SummaryList, type SummaryRow } from '@freshfaces/web-kit/ui';
import type { HostingOfQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { FORMAT_WORDS, ITEM_WORDS, SUPPORT_WORDS } from '../together/record-words.ts';

const HOSTING = graphql(`
  query HostingOf($id: ID!) {
    member(id: $id) {
      id
      aboutMe
      hosting {
        calledBy
        introduction
        whatHelps
        breaks
        travel
        food
        technology
        formats
        communication { support daysAhead note }
        checklist { item note }
      }
    }
  }
`);

type Hosting = NonNullable<NonNullable<HostingOfQuery['member']>['hosting']>;

/** What having this member with you needs: after their yes, until it is over; and what they tell of themselves. */
export function HostingPanel({ memberId }: { memberId: string }) {
  const { data } = useQuery(HOSTING, {
    variables: { id: memberId },
    fetchPolicy: 'network-only',
  });
  const { hosting, aboutMe } = data?.member ?? {};
  return (
    <>
      {aboutMe && (
        <Panel title="In their own words">
          <p>{aboutMe}</p>
        </Panel>
      )}
      {hosting && (
        <Panel title="What helps them on the day">
          <p>
            They said yes to a place with you, and agreed to share this. Settle it with them before
            the day. Please keep it to yourself.
          </p>
          <SummaryList rows={rowsOf(hosting)} />
        </Panel>
      )}
    </>
  );
}

function rowsOf(hosting: Hosting): SummaryRow[] {
  const texts: [string, string | null | undefined][] = [
    ['Call them', hosting.calledBy],
    ['Introduce them as', hosting.introduction],
    ['What helps', hosting.whatHelps],
    ['Breaks', hosting.breaks],
    ['Travel', hosting.travel],
    ['Food and drink', hosting.food],
    ['Technology', hosting.technology],
    ['Papers', hosting.formats.map((one) => FORMAT_WORDS[one]).join(', ')],
    ...hosting.communication.map(({ support, daysAhead, note }): [string, string] => [
      SUPPORT_WORDS[support],
      `Book ${plural(daysAhead, 'day')} before${note ? `. ${note}` : ''}`,
    ]),
    ...hosting.checklist.map(({ item, note }): [string, string] => [
      ITEM_WORDS[item],
      note || 'Yes',
    ]),
  ];
  return texts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
