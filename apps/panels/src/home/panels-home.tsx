import type { AreaProps } from '@freshfaces/web-kit/area';
import { MyDrawsPage } from '../my-draws/my-draws-page.tsx';
import { RecruitmentsPage } from '../recruitments/recruitments-page.tsx';

/** Members see their own draws first; staff see the recruitments. */
export function PanelsHome({ area }: { area: AreaProps }) {
  return area.viewer?.activeRole.role === 'member' ? (
    <MyDrawsPage area={area} />
  ) : (
    <RecruitmentsPage area={area} />
  );
}
