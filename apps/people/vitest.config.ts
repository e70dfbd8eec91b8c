import { defineConfig } from 'vitest/config';

// With globals, Testing Library cleans the page up after each test by itself.
export default defineConfig({ test: { environment: 'happy-dom', globals: true } });
