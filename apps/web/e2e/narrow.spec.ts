// On a phone of 320 pixels and with text twice as large: the same journey, without scrolling sideways.
import { expect, test } from '@playwright/test'
import { answerAll, begin, expectNoSidewaysScroll, showOutcome, TARGETED } from './check.ts'

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

test('de hele toets op 320 pixels', async ({ page }) => {
  page.on('framenavigated', () => expectNoSidewaysScroll(page).catch(() => undefined))
  await page.goto('/')
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('link', { name: 'Normenboek' })).toBeVisible()
  await begin(page, ['diagnose', 'behandelplan', 'product', 'duur'])
  await expectNoSidewaysScroll(page)
  await answerAll(page, TARGETED)
  await expectNoSidewaysScroll(page)
  await showOutcome(page)
  for (const panel of await page.locator('.dw-verdict summary').all()) await panel.click()
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  await expect(page.locator('.dw-letter')).toBeVisible()
  await expectNoSidewaysScroll(page)
})

test('knoppen en keuzes zijn groot genoeg om aan te raken', async ({ page }) => {
  await begin(page, ['diagnose'])
  await expect(page.getByRole('radio')).toHaveCount(12)
  const boxes = await page
    .locator('.dw-choice, button, .dw-step-nav a')
    .evaluateAll((elements) =>
      elements.filter((element) => element.checkVisibility()).map((element) => element.getBoundingClientRect().height),
    )
  expect(boxes.length).toBeGreaterThan(5)
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24)
})

test('tekst twee keer zo groot past nog', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/voorbeelden/pv04')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De uitkomst')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '225%'
  })
  await expectNoSidewaysScroll(page)
  await expect(page.locator('.dw-verdict').first()).toBeVisible()
})
