import { Route, Routes } from '@freshfaces/web-kit/router';
import { NotFoundPage } from '../not-found-page.tsx';
import { AboutPage } from './about-page.tsx';
import { AccessibilityPage } from './accessibility-page.tsx';
import { OpenSourcePage } from './open-source-page.tsx';
import { PrivacyPage } from './privacy-page.tsx';

/** The pages about the service itself, open to everyone. */
export function AboutPages() {
  return (
    <Routes>
      <Route index element={<AboutPage />} />
      <Route path="accessibility" element={<AccessibilityPage />} />
      <Route path="privacy" element={<PrivacyPage />} />
      <Route path="open-source" element={<OpenSourcePage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
