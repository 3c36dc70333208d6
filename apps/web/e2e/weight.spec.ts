// How much script a first visit of the check brings in; the libraries of the letters come only when asked for.
import { gzipSync } from 'node:zlib'
import { expect, type Response, test } from '@playwright/test'
import { answerAll, begin, showOutcome, TARGETED } from './check.ts'

test.use({ serviceWorkers: 'block' })

const BUDGET = 150_000

async function gzipSizes(responses: readonly Response[]): Promise<ReadonlyMap<string, number>> {
  const scripts = responses.filter((response) => response.request().resourceType() === 'script')
  const sizes = scripts.map(
    async (response): Promise<[string, number]> => [response.url(), gzipSync(await response.body()).length],
  )
  return new Map(await Promise.all(sizes))
}

test('van het begin tot de uitkomst hooguit 150 kB script, gezipt', async ({ page }, info) => {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await begin(page, ['diagnose', 'product'])
  await answerAll(page, TARGETED)
  await showOutcome(page)
  const sizes = await gzipSizes(responses)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  info.annotations.push({ type: 'script', description: `${total} bytes gezipt in ${sizes.size} bestanden` })
  expect(sizes.size).toBeGreaterThan(3)
  expect(total).toBeLessThanOrEqual(BUDGET)
  expect([...sizes.keys()].filter((url) => /docx|pdf/.test(url))).toEqual([])
})
