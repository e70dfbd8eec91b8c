import { defineConfig } from 'vitest/config';

/** One copy of graphql: Apollo requires its CommonJS files, and so must what Vite imports. */
export default defineConfig({
  test: { testTimeout: 30_000, hookTimeout: 30_000 },
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
});
