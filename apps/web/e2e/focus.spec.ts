// Where the focus goes: to the heading on every new page, to the summary of errors when something is missing.
import { expect, test } from '@playwright/test'
import { begin, goOn, STANDARD } from './check.ts'

test('op elke stap staat de focus op de kop, en bij een fout op de melding', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 })
  await page.goto('/')
  await page.getByRole('link', { name: 'Begin de toets' }).click()
  await expect(heading).toBeFocused()
  await page.getByRole('button', { name: 'Volgende' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('alert').getByRole('link').click()
  await expect(page.getByLabel('Zoek op naam')).toBeFocused()

  await begin(page, ['diagnose'])
  for (let path = new URL(page.url()).pathname; path !== '/toets/controle'; path = new URL(page.url()).pathname) {
    await expect(heading).toBeFocused()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await page.getByRole('alert').getByRole('link').first().click()
    await expect(page.locator('main input:focus')).toHaveCount(1)
    const feit = path.split('/').at(-1) ?? ''
    const wanted = STANDARD[feit]
    if (path === '/toets/zelden') await page.getByLabel('Geen van deze').check()
    else if (wanted === undefined) await page.getByRole('radio').first().check()
    else await page.locator(`input[value="${wanted}"]`).check()
    await goOn(page)
  }
  await expect(heading).toBeFocused()
  for (const link of ['Bekijk de uitkomst', 'Maak de antwoordbrief', 'Andere brief', 'Terug naar de uitkomst']) {
    await page.getByRole('link', { name: link }).click()
    await expect(heading).toBeFocused()
  }
})

test('de knop terug brengt u terug op de plaats in de lijst', async ({ page }) => {
  await page.goto('/normenboek')
  const norm = page.locator('.dw-norms__link').nth(60)
  await norm.click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Normenboek')
  await expect(norm).toBeInViewport()
})
