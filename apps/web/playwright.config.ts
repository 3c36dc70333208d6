// How the journeys in the browser run: against the real server and the built site, in Debian's Chromium.
import { defineConfig, devices } from '@playwright/test'

// The runner chooses a port once; its workers read this file again and inherit it.
process.env['DEELWIJS_TESTPOORT'] ??= String(20_000 + (process.pid % 10_000))
const port = process.env['DEELWIJS_TESTPOORT']
const address = `http://127.0.0.1:${port}`

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const browser =
  process.platform === 'linux'
    ? { launchOptions: { executablePath: '/usr/bin/chromium', args: QUIET } }
    : { channel: 'chrome' }

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  use: { baseURL: address, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', trace: 'retain-on-failure' },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], ...browser } }],
  webServer: {
    command: `"${process.execPath}" ../server/src/main.ts`,
    url: address,
    env: { PORT: port },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
