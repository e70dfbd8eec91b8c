import { plural } from '@freshfaces/web-kit/format';
import { Notice } from '@freshfaces/web-kit/ui';
import type { Contract } from './contract-loader.tsx';

const TONES = { MET: 'good', PARTLY: 'warning', NOT_MET: 'warning', NOTHING_YET: 'info' } as const;

/** How the whole contract stands, and what the figures leave out. */
export function OverallNotice({ contract: { evidence } }: { contract: Contract }) {
  if (!evidence) return null;
  const { state, sentence, recruitments, outsideAnyContract } = evidence;
  return (
    <Notice tone={TONES[state]} title={sentence}>
      <p>From the records of {plural(recruitments, 'recruitment')} under this contract.</p>
      {outsideAnyContract > 0 && (
        <p>
          The provider has {plural(outsideAnyContract, 'other recruitment')} in this time that{' '}
          {outsideAnyContract === 1 ? 'names' : 'name'} no contract.{' '}
          {outsideAnyContract === 1 ? 'It is' : 'They are'} not counted here.
        </p>
      )}
    </Notice>
  );
}
