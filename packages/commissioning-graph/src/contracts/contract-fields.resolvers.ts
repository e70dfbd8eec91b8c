import { dayOf } from '@freshfaces/graph-kit';
import { conditionInWords } from '../conditions/condition-in-words.ts';
import { termsOn } from '../conditions/condition-time.ts';
import { countStates, overallInWords, overallState } from '../evidence/contract-evidence.ts';
import { evidenceCsv } from '../evidence/evidence-csv.ts';
import { conditionsFor, contractFor, evidenceOf, factsFor } from '../evidence/gather.ts';
import type { ContractResolvers } from '../generated/resolvers-types.ts';
import type { Commissioning } from '../parts.ts';
import { mayChange, maySee } from './visible-contracts.ts';

export function contractFields(parts: Commissioning): ContractResolvers {
  return {
    async __resolveReference({ id }, context) {
      const contract = await contractFor(parts, context, id);
      return contract && maySee(context.viewer, contract) ? contract : null;
    },
    commissioner: ({ commissionerId }) => ({ id: commissionerId }),
    provider: ({ providerId }) => ({ id: providerId }),
    conditions: async ({ id }, _input, context) => conditionsFor(parts, context, id),
    async evidence(contract, _input, context) {
      const shown = await evidenceOf(parts, context, contract);
      const counts = countStates(shown.map(({ evidence }) => evidence.state));
      const facts = await factsFor(parts, context, contract);
      return {
        counts,
        state: overallState(counts),
        sentence: overallInWords(counts),
        recruitments: facts.filter(({ contractId }) => contractId === contract.id).length,
        outsideAnyContract: facts.filter(({ contractId }) => contractId === null).length,
      };
    },
    async evidenceCsv(contract, _input, context) {
      const today = dayOf(context.now());
      const rows = (await evidenceOf(parts, context, contract)).map(({ condition, evidence }) => ({
        sentence: conditionInWords(condition.kind, termsOn(condition, today)),
        evidence,
      }));
      const name = `evidence-${contract.reference.replaceAll(/[^\w-]+/g, '-')}-${today}.csv`;
      return { name, text: evidenceCsv(contract, rows) };
    },
    viewerCanChange: (contract, _input, { viewer }) => mayChange(viewer, contract),
  };
}
