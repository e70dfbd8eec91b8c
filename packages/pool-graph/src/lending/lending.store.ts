import type { Collection, Store } from '@freshfaces/store';
import type { Loan } from './loan.ts';
import type { StandingOffer } from './standing-offer.ts';

export type StandingOffers = Collection<StandingOffer>;
export type Loans = Collection<Loan>;

export function openStandingOffers(store: Store): StandingOffers {
  return store.collection<StandingOffer>('standing-offers', { indexes: [] });
}

export function openLoans(store: Store): Loans {
  return store.collection<Loan>('loans', {
    indexes: [
      { name: 'lender', keys: ['lenderId', 'lastDay'] },
      { name: 'borrower', keys: ['borrowerId', 'lastDay'] },
      { name: 'about', keys: ['aboutId', 'lenderId'] },
      { name: 'member', keys: ['memberIds'], many: 'memberIds' },
      { name: 'lastDay', keys: ['lastDay'] },
      { name: 'state', keys: ['state', 'lastDay'] },
    ],
  });
}
