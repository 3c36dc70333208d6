// `npm test`: every check in a fixed order, stopping at the first that fails. `npm test -- lint units` runs only those.
import { browser, units } from './check-tests.mjs'
import { ensureChromium } from './chromium.mjs'
import { runNode } from './node24.mjs'

const tool =
  (path, ...args) =>
  async () => ({ code: (await runNode([`node_modules/${path}`, ...args])).code })

const STEPS = {
  chromium: ['Chromium voor de browsertests', ensureChromium],
  types: ['Typen', tool('typescript/bin/tsc', '--noEmit')],
  lint: ['Stijl en grenzen tussen de kamers', tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings')],
  dood: ['Ongebruikte code', tool('knip/bin/knip.js', '--no-config-hints')],
  units: ['Tests', units],
  browser: ['Browsertests', browser],
}

function total(results, key) {
  return results.reduce((sum, result) => sum + (result[key] ?? 0), 0)
}

function closingLine(results) {
  const skipped = total(results, 'skipped')
  const numbers = `${total(results, 'passed')} passed, ${total(results, 'failed')} failed`
  return skipped > 0 ? `${numbers}, ${skipped} skipped` : numbers
}

/** Answers 0 when all is well, otherwise the exit code of the step that failed. */
export async function check(names) {
  const unknown = names.find((name) => !Object.hasOwn(STEPS, name))
  if (unknown) {
    console.error(`Onbekende stap "${unknown}". Kies uit: ${Object.keys(STEPS).join(', ')}.`)
    return 2
  }
  const results = []
  for (const [name, [heading, run]] of Object.entries(STEPS)) {
    if (names.length > 0 && !names.includes(name)) continue
    console.log(`\n== ${heading}`)
    const result = await run()
    results.push(result)
    if (result.code === 0) continue
    console.log(`\nGestopt bij: ${heading}\n${closingLine(results)}`)
    return result.code
  }
  console.log(`\nAlles in orde\n${closingLine(results)}`)
  return 0
}
