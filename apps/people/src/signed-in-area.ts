import type { AreaProps, Viewer } from '@freshfaces/web-kit/area';

/** What a page of this area is given: the area, with someone signed in. */
export interface SignedInArea extends AreaProps {
  viewer: Viewer;
}

/** Props of every page here. */
export interface PageProps {
  area: SignedInArea;
}
