import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The provider of the tests says at each start that it is not for production.
    onConsoleLog: (log) => !log.includes('oidc-provider'),
  },
});
