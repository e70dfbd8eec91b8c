import { PageTitle } from '@freshfaces/web-kit/ui';

/** First page of commissioning. */
export function CommissioningHome() {
  return (
    <PageTitle
      title="Contracts"
      lead="Conditions on involvement, and the evidence that they are met."
    />
  );
}
