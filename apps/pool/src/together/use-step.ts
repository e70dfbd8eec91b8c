import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import type { WriteProfileInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { LoadedRecord } from './record-loader.tsx';
import { type StepInfo, stepAfter } from './steps.ts';

const WRITE_PROFILE = graphql(`
  mutation WriteProfile($input: WriteProfileInput!) {
    writeProfile(input: $input) { id recordSteps { step state } }
  }
`);

/** What a page of the record works with. */
export interface StepProps extends LoadedRecord {
  area: AreaProps;
  step: StepInfo;
}

export type Parts = Omit<WriteProfileInput, 'idempotencyKey' | 'memberId'>;

/** Writes parts of the record and goes on: to the next page, or back to the list of pages. */
export function useStep({ area, whose, step, refetch }: StepProps) {
  const navigate = useNavigate();
  const [mutate] = useMutation(WRITE_PROFILE);
  const { send, busy, problem } = useSend<Omit<WriteProfileInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const list = `${whose.page}/together`;
  const next = stepAfter(step);

  /** Writes; false when it was not taken. */
  async function write(parts: Parts): Promise<boolean> {
    return send({ memberId: whose.memberId, ...parts });
  }

  /** Says what happened, asks for the record anew, and goes on. */
  async function goOn(said: string, stop = false): Promise<void> {
    area.announce(said);
    await refetch();
    await navigate(stop || !next ? list : `${list}/${next.slug}`);
  }

  async function skip(): Promise<void> {
    if (await write({ skip: step.step })) await goOn('Skipped. You can come back to it.');
  }

  return { write, goOn, skip, busy, problem, list, next };
}
