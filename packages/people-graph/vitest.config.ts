import { defineConfig } from 'vitest/config';

/** One copy of graphql: Apollo requires its CommonJS files, and so must what Vite imports. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
});
