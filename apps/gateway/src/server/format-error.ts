import type { GraphQLFormattedError } from 'graphql';
import { INTERNAL_SENTENCE } from './internal-sentence.ts';

/**
 * The last look at an error before it leaves. Subgraphs have masked theirs already; what Apollo Server
 * itself could not explain becomes `INTERNAL`.
 */
export function formatError({ message, path, locations, extensions }: GraphQLFormattedError) {
  const code = extensions?.['code'];
  if (code === 'INTERNAL_SERVER_ERROR' || code === undefined) {
    return { message: INTERNAL_SENTENCE, ...(path && { path }), extensions: { code: 'INTERNAL' } };
  }
  return {
    message,
    ...(path && { path }),
    ...(locations && { locations }),
    ...(extensions && { extensions }),
  };
}
