// Sees to it that there is a Chromium for the browser tests, before any check runs.
import { existsSync } from 'node:fs'
import { runChild } from './child.mjs'

const CHROMIUM = '/usr/bin/chromium'
const APT = '/usr/bin/apt-get'

/** On Linux installs Debian's Chromium when we may, else stops with the command to type. Elsewhere playwright uses Chrome. */
export async function ensureChromium() {
  if (process.platform !== 'linux' || existsSync(CHROMIUM)) return { code: 0 }
  if (process.getuid() !== 0 || !existsSync(APT)) {
    console.error(
      `De browsertests hebben ${CHROMIUM} nodig. Typ: sudo apt-get update && sudo apt-get install -y chromium`,
    )
    return { code: 1 }
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { code, output } = await runChild(APT, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    if (code !== 0) {
      console.error(output)
      return { code }
    }
  }
  return { code: existsSync(CHROMIUM) ? 0 : 1 }
}
