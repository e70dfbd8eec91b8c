import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route } from '@freshfaces/web-kit/router';
import { AddCoursePage } from './add-course-page.tsx';
import { AddSessionPage } from './add-session-page.tsx';
import { CoursePage } from './course-page.tsx';
import { CoursesPage } from './courses-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { SessionPage } from './session-page.tsx';
import { StaffPage } from './staff-page.tsx';
import { TrainingPage } from './training-page.tsx';

/** Pages of training across the network. */
export function trainingRoutes(area: AreaProps) {
  return (
    <Route path="training">
      <Route index element={<TrainingPage area={area} />} />
      <Route path="courses" element={<CoursesPage area={area} />} />
      <Route path="courses/add" element={<AddCoursePage area={area} />} />
      <Route path="courses/:id" element={<CoursePage area={area} />} />
      <Route path="courses/:id/add" element={<AddSessionPage area={area} />} />
      <Route path="sessions/:id" element={<SessionPage area={area} />} />
      <Route path="people" element={<PeoplePage area={area} />} />
      <Route path="staff" element={<StaffPage area={area} />} />
    </Route>
  );
}
