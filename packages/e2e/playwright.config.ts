import { defineConfig } from '@playwright/test';
import { chromiumPath, LAUNCH_ARGS } from './src/browser.ts';

const ADDRESS = `http://127.0.0.1:${process.env['E2E_PORT'] ?? '4600'}`;

export default defineConfig({
  testDir: './src',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/playwright.json' }]],
  globalSetup: './src/product.ts',
  use: {
    baseURL: ADDRESS,
    actionTimeout: 15_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 860 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await chromiumPath(), args: [...LAUNCH_ARGS] },
  },
});
