import { defineConfig } from 'vitest/config';

// Thousands of documents over a socket, on a machine that may be busy with other suites.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 60_000 } });
