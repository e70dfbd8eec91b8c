import { useQuery } from '@freshfaces/web-kit/apollo';
import { useSearchParams } from '@freshfaces/web-kit/router';
import { useState } from 'react';
import type { RotationQuery } from '../generated/graphql.ts';
import { lastMonths, PERIODS } from './period.ts';
import { ROTATION } from './rotation-query.ts';
import { ROTATION_STAGES } from './stage-words.ts';

export type Rotation = RotationQuery['rotation'];

/** The period, organisation and stage that the address asks for, and the figures of them. */
export function useRotation() {
  const [search] = useSearchParams();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const asked = {
    months: PERIODS.find((one) => String(one) === search.get('months')) ?? 12,
    organisationId: search.get('organisation') ?? '',
    stage: ROTATION_STAGES.find((one) => one === search.get('stage')) ?? null,
  };
  const { data, previousData, error, refetch } = useQuery(ROTATION, {
    variables: {
      ...lastMonths(asked.months, today),
      organisationId: asked.organisationId || null,
      stage: asked.stage,
    },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const shown = data ?? previousData;
  return {
    asked,
    rotation: shown?.rotation,
    organisations: shown?.organisations ?? [],
    canTryWhatIf: shown?.viewerCanTryWhatIf === true,
    error,
    refetch,
  };
}

export type RotationRead = ReturnType<typeof useRotation>;
