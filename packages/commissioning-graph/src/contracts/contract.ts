/** What a commissioner and a provider have agreed (R1). Days are YYYY-MM-DD, both ends included. */
export interface ContractDoc {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  readonly purpose: string;
  readonly commissionerId: string;
  readonly providerId: string;
  readonly from: string;
  readonly to: string;
}
