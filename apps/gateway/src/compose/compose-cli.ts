import { CompositionError, compose } from './compose.ts';
import { writeGenerated } from './generated.ts';
import { readSources, SUBGRAPH_NAMES } from './sources.ts';

/** `pnpm compose`: writes generated/supergraph.graphql and generated/api.graphql. */
function main(): void {
  const sources = readSources();
  const missing = SUBGRAPH_NAMES.filter((name) => !sources.some((source) => source.name === name));
  if (missing.length > 0) {
    console.error(
      `Not composed: ${missing.map((name) => `packages/${name}-graph/schema.graphql`).join(', ')}: missing or empty.`,
    );
  }
  if (sources.length === 0) return;
  writeGenerated(compose(sources));
  console.log(
    `Composed ${sources.map(({ name }) => name).join(', ')} into apps/gateway/generated.`,
  );
}

try {
  main();
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
