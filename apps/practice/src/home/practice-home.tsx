import { PageTitle } from '@freshfaces/web-kit/ui';

/** First page of practice. */
export function PracticeHome() {
  return (
    <PageTitle title="What worked" lead="What partners tried, what worked and what did not." />
  );
}
