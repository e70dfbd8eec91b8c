import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import { INVOLVEMENT_OPTIONS, involvementOption } from './involvement-options.ts';

export function profileQueries(): Pick<QueryResolvers, 'involvementMenu'> {
  return {
    involvementMenu(_parent, _input, { viewer }) {
      mustBeSignedIn(viewer);
      return INVOLVEMENT_OPTIONS.map((option) => ({ option, ...involvementOption(option) }));
    },
  };
}
