import { defineConfig } from 'vitest/config';

/**
 * One copy of graphql: Apollo requires its CommonJS files, and so must what Vite imports. Test files share
 * what they load: nothing in this package is kept beside a bench, and loading is most of what they cost.
 */
export default defineConfig({
  test: { isolate: false },
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
});
