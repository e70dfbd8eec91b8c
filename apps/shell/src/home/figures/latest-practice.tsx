import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatMonth } from '@freshfaces/web-kit/format';
import { Card, CardGrid } from '@freshfaces/web-kit/ui';
import { graphql } from '../../generated/index.ts';

const LATEST = graphql(`
  query HomePractice {
    practiceLatest(first: 3) {
      id
      title
      changedAt
      organisation { id name }
    }
  }
`);

/** What partners wrote down last. */
export function LatestPractice() {
  const { data } = useQuery(LATEST, { errorPolicy: 'all' });
  const latest = data?.practiceLatest ?? [];
  if (latest.length === 0) return null;
  return (
    <section>
      <h2>Newly written: what worked, and what did not</h2>
      <CardGrid>
        {latest.map(({ id, title, changedAt, organisation }) => (
          <Card key={id} title={title} to={`/practice/entries/${id}`}>
            <p>
              {organisation && `${organisation.name}, `}
              {formatMonth(changedAt)}
            </p>
          </Card>
        ))}
      </CardGrid>
    </section>
  );
}
