import { openConditions, openContracts } from '@freshfaces/commissioning-graph';
import type { Store } from '@freshfaces/store';
import { dayIn, instantIn } from '../days.ts';
import { CONTRACTS } from '../facts/contracts.ts';
import { demoId } from '../identity.ts';

const BEGAN = -14 * 30;
const ENDS = 22 * 30;

/** Every contract began fourteen months ago, so that it also covers recruitments from before Freshfaces. */
export async function loadContracts(store: Store, now: string): Promise<void> {
  await openContracts(store).insertMany(
    CONTRACTS.map((fact) => ({
      id: demoId('contract', fact.key),
      title: fact.title,
      reference: fact.reference,
      purpose: fact.purpose,
      commissionerId: demoId('organisation', fact.commissioner),
      providerId: demoId('organisation', fact.provider),
      from: dayIn(now, BEGAN),
      to: dayIn(now, ENDS),
    })),
  );
  await openConditions(store).insertMany(
    CONTRACTS.flatMap((contract) =>
      contract.conditions.map((condition, place) => ({
        id: demoId('condition', `${contract.key} ${condition.kind}`),
        contractId: demoId('contract', contract.key),
        kind: condition.kind,
        editions: [
          {
            edition: 1,
            from: dayIn(now, BEGAN),
            number: condition.target,
            targetPercent: 100,
            notes: '',
            consulted: 'Six members of the Wexcombe Voices Network',
            reviewOn: dayIn(now, 300),
            wordingReason: null,
            savedAt: instantIn(now, BEGAN),
          },
        ],
        to: dayIn(now, ENDS),
        ended: null,
        addedAt: instantIn(now, BEGAN + place / 1000),
      })),
    ),
  );
}
