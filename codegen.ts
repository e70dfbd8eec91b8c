import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const SUBGRAPHS = ['commissioning', 'panels', 'people', 'pool', 'practice'];
const WEB_APPS = ['shell', 'commissioning', 'panels', 'people', 'pool', 'practice'];

const SCALARS = { ID: 'string', Date: 'string', DateTime: 'string' };

/** Types of one subgraph's resolvers: a missing or wrong resolver is a type error. */
function resolverTypes(name: string): CodegenConfig['generates'] {
  const folder = `packages/${name}-graph`;
  return {
    [`${folder}/src/generated/resolvers-types.ts`]: {
      schema: [`${folder}/schema.graphql`, `${folder}/schema/*.graphql`],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        contextType: '@freshfaces/graph-kit#GraphContext',
        mappers: mappersOf(folder),
        scalars: SCALARS,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.ts',
      },
    },
  };
}

/** What a package's resolvers are given for each of its types: `codegen.mappers.json`, where it has one. */
function mappersOf(folder: string): Record<string, string> {
  const file = `${folder}/codegen.mappers.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Types and documents of one web app, so that no app's bundle carries another's queries. */
function clientTypes(name: string): CodegenConfig['generates'] {
  return {
    [`apps/${name}/src/generated/`]: {
      schema: 'apps/gateway/generated/api.graphql',
      documents: [`apps/${name}/src/**/*.{ts,tsx}`, `!apps/${name}/src/generated/**`],
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: sha256 },
      },
      config: {
        scalars: SCALARS,
        useTypeImports: true,
        enumType: 'string-literal',
        inlineFragmentTypes: 'mask',
      },
      documentTransforms: [addTypenameSelectionDocumentTransform],
    },
  };
}

/** Types and documents of the pages that the server renders for members; run by Node as they are. */
function serverTypes(): CodegenConfig['generates'] {
  return {
    'apps/gateway/src/generated/': {
      schema: 'apps/gateway/generated/api.graphql',
      documents: ['apps/gateway/src/my/**/*.ts', '!apps/gateway/src/my/**/*.test.ts'],
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: sha256 },
      },
      config: {
        scalars: SCALARS,
        useTypeImports: true,
        enumType: 'string-literal',
        importExtension: '.ts',
      },
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: Object.assign(
    {},
    ...SUBGRAPHS.map(resolverTypes),
    ...WEB_APPS.map(clientTypes),
    serverTypes(),
  ),
};

export default config;
