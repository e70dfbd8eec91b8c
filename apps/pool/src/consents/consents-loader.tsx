import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { useWhose, type Whose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';
import { type Consent, type ConsentsMember, useConsents } from './consents-query.ts';

export interface LoadedConsents {
  whose: Whose;
  member: ConsentsMember;
  consents: readonly Consent[];
}

interface ConsentsLoaderProps {
  area: AreaProps;
  children: (loaded: LoadedConsents) => ReactNode;
}

/** The consents of the member that the address names, or what to say while or where there are none. */
export function ConsentsLoader({ area, children }: ConsentsLoaderProps) {
  const whose = useWhose(area);
  const { member, error, refetch } = useConsents(whose.memberId);
  if (member?.consents) return children({ whose, member, consents: member.consents });
  return (
    <>
      <WayBack whose={whose} />
      <PageTitle title={whose.voice === 'own' ? 'My choices' : 'What they agreed to'} />
      {member === undefined ? (
        <QueryState error={error} retry={refetch} label="Opening the questions…" />
      ) : (
        <EmptyState title="Only the member and their home organisation’s lead see these answers." />
      )}
    </>
  );
}
