import { describe } from 'vitest';
import { declarationContract } from './contract/declarations.ts';
import { documentContract } from './contract/documents.ts';
import type { Open } from './contract/fixture.ts';
import { modelContract } from './contract/model-contract.ts';
import { pagingContract } from './contract/paging.ts';
import { queryContract } from './contract/queries.ts';
import { transactionContract } from './contract/transactions.ts';
import { uniquenessContract } from './contract/uniqueness.ts';

/** What the port promises, put to an engine. Both engines run exactly this. */
export function storeContract(name: string, open: Open): void {
  describe(`the store contract on ${name}`, () => {
    documentContract(open);
    queryContract(open);
    pagingContract(open);
    uniquenessContract(open);
    transactionContract(open);
    declarationContract(open);
    modelContract(open);
  });
}
