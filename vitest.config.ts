import { defineConfig } from 'vitest/config';

/** Every package and app is a project; browser tests have their own runner (packages/e2e). */
export default defineConfig({
  test: {
    projects: ['packages/!(e2e)', 'apps/*', 'bench', 'scripts'],
  },
});
