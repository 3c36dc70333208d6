// The receipt as a file: saved, opened again and worked out again.
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { readOutcomes } from './check.ts'

test('een bewaard bewijsstuk geeft later dezelfde uitkomst', async ({ page }, info) => {
  await page.goto('/voorbeelden/pv08')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De uitkomst')
  const before = await readOutcomes(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar het bewijsstuk' }).click(),
  ])
  const path = info.outputPath('bewijsstuk.json')
  await download.saveAs(path)
  expect(JSON.parse(await readFile(path, 'utf8')).bewijsstuk.feiten.pet).toBe('beslisser')

  await page.goto('/')
  await page.getByLabel('Open een bewaard bewijsstuk').setInputFiles(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De uitkomst')
  await expect(page.locator('.dw-origin')).toContainText('Opnieuw berekend: de uitkomst is dezelfde als toen.')
  expect(await readOutcomes(page)).toEqual(before)
})

test('een ander bestand geeft een duidelijke melding', async ({ page }) => {
  await page.goto('/')
  for (const content of ['geen json', '{"bewijsstuk": 3}', '[]', '{"__proto__": {"peildatum": "2026-01-01"}}']) {
    await page
      .getByLabel('Open een bewaard bewijsstuk')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await expect(page.getByRole('alert')).toContainText('Dit is geen bewijsstuk van Deelwijs.')
  }
})

test('een tweede taak van dezelfde persoon wordt apart getoetst', async ({ page }) => {
  await page.goto('/voorbeelden/pv09')
  await page.getByRole('button', { name: 'Toets ook een andere taak' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vanuit welke taak vraagt de gemeente dit?')
  await expect(page.locator('input[value="casusregisseur"]')).not.toBeChecked()
})
