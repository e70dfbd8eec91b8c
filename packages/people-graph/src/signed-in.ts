import { Problem, type Viewer } from '@freshfaces/graph-kit';

/** Whoever is signed in, with or without a role; throws `NOT_SIGNED_IN`. */
export function signedIn(viewer: Viewer | null): Viewer {
  if (!viewer) throw new Problem('NOT_SIGNED_IN', 'Please sign in first.');
  return viewer;
}
