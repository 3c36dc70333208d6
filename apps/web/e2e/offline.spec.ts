// After the first visit the site works without a network, also the parts nobody opened yet.
import { expect, test } from '@playwright/test'
import { answerAll, begin, STANDARD, showOutcome } from './check.ts'

test('zonder netwerk opnieuw laden, toetsen en een brief maken', async ({ page, context }) => {
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.waitForFunction(async () => (await caches.keys()).length > 0)
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await context.setOffline(true)
  await page.goto('/over')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Over Deelwijs')
  await begin(page, ['diagnose', 'product'])
  await answerAll(page, STANDARD)
  await showOutcome(page)
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  await page.getByRole('button', { name: 'Controleer de brief' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als PDF' }).click(),
  ])
  expect(await download.failure()).toBeNull()
})
