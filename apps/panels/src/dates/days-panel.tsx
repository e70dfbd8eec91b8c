import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Actions, ButtonLink } from '@freshfaces/web-kit/ui';
import { DATES } from './dates-query.ts';
import { DaysNow } from './days-now.tsx';

/** On a recruitment's page: how far the days are, and the way to them. */
export function DaysPanel({ area, recruitmentId }: { area: AreaProps; recruitmentId: string }) {
  const { data } = useQuery(DATES, {
    variables: { id: recruitmentId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const dates = data?.recruitment?.dates;
  if (!dates) return null;
  return (
    <DaysNow dates={dates}>
      <Actions>
        <ButtonLink kind="secondary" to={`${area.basePath}/${recruitmentId}/dates`}>
          {dates.state === 'ASKED' ? 'See who can come when' : 'See the days'}
        </ButtonLink>
      </Actions>
    </DaysNow>
  );
}
