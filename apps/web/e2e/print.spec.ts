// On paper: verdict, sources, version and date, and no navigation.
import { writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test('de uitkomst op papier', async ({ page }, info) => {
  await page.goto('/voorbeelden/pv04')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De uitkomst')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.dw-header')).toBeHidden()
  await expect(page.locator('.dw-next')).toBeHidden()
  await expect(page.locator('.dw-verdict__print').first()).toBeVisible()
  await expect(page.locator('.dw-colophon')).toContainText('Berekend voor 23 november 2026')
  await expect(page.locator('.dw-verdict').last()).toContainText('Mag niet')
  const bytes = await page.pdf({ preferCSSPageSize: true })
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  await writeFile(info.outputPath('uitkomst.pdf'), bytes)
})

test('de brief op papier is alleen de brief', async ({ page }) => {
  await page.goto('/voorbeelden/pv04')
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  await expect(page.locator('.dw-letter')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('Naam van uw organisatie')).toBeHidden()
  await expect(page.locator('.dw-safety')).toBeHidden()
  await expect(page.locator('.dw-letter')).toBeVisible()
})
