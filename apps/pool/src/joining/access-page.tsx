import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { PageTitle } from '@freshfaces/web-kit/ui';
import { useWhose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';
import { MEMBER_ACCESS } from './access-operations.ts';
import { AccountPanel } from './account-panel.tsx';
import { SupportersPanel } from './supporters-panel.tsx';

/** How a member reaches their own record, and whom they let help them. */
export function AccessPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  const own = whose.voice === 'own';
  const { data, error, refetch } = useQuery(MEMBER_ACCESS, {
    variables: { memberId: whose.memberId },
    fetchPolicy: 'cache-and-network',
  });
  const access = data?.memberAccess;
  return (
    <>
      <WayBack whose={whose} />
      <PageTitle
        title={own ? 'Who helps me' : 'Account and supporters'}
        caption={own ? undefined : access?.member.shownAs}
        lead={
          own
            ? 'A supporter is someone you trust. They see what you are asked. They never answer for you.'
            : undefined
        }
      />
      {!access && <QueryState error={error} retry={refetch} />}
      {access && !own && <AccountPanel area={area} access={access} readAgain={refetch} />}
      {access && (
        <SupportersPanel area={area} access={access} voice={whose.voice} readAgain={refetch} />
      )}
    </>
  );
}
