import { PageTitle } from '@freshfaces/web-kit/ui';

/** First page of panels. */
export function PanelsHome() {
  return <PageTitle title="Panels" lead="Recruitments, and the draws that choose their panels." />;
}
