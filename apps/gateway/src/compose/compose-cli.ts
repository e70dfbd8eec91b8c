import { CompositionError, compose } from './compose.ts';
import { writeGenerated } from './generated.ts';
import { readSources } from './sources.ts';

// `pnpm compose`: writes generated/supergraph.graphql and generated/api.graphql.
try {
  const sources = readSources();
  writeGenerated(compose(sources));
  const names = sources.map(({ name }) => name).join(', ');
  console.log(`Composed ${names} into apps/gateway/generated.`);
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
