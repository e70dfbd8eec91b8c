import { Problem, type Viewer } from '@freshfaces/graph-kit';

/** Who asks. Throws `NOT_SIGNED_IN`, so that a page whose session ended asks to sign in. */
export function mustBeSignedIn(viewer: Viewer | null): Viewer {
  if (!viewer) throw new Problem('NOT_SIGNED_IN', 'Please sign in first.');
  return viewer;
}
