import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route } from '@freshfaces/web-kit/router';
import { CertificatePage } from './certificate-page.tsx';
import { MemberTrainingPage } from './member-training-page.tsx';
import { PutRightPage } from './put-right-page.tsx';
import { RecordTrainingPage } from './record-training-page.tsx';

/** Pages of one member’s training, which the member and their lead both have. */
export function memberTrainingRoutes(area: AreaProps) {
  return (
    <Route path="training">
      <Route index element={<MemberTrainingPage area={area} />} />
      <Route path="certificate" element={<CertificatePage area={area} />} />
      <Route path="record" element={<RecordTrainingPage area={area} />} />
      <Route path="lines/:line" element={<PutRightPage area={area} />} />
    </Route>
  );
}
