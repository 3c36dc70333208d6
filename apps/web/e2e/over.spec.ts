// The page Over Deelwijs: what it is, what it rests on, and how to object.
import { expect } from '@playwright/test'
import { expectAccessible, expectNoSideways, NARROW, test } from './reading.ts'

test('zegt wat Deelwijs is en niet is, en wie beslist', async ({ page }) => {
  await page.goto('/over')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over Deelwijs')
  await expect(page.getByRole('main')).toContainText('een professional beslist')
  await expect(page.getByRole('main')).toContainText('Een handreiking is advies. Zij is geen wet.')
  await expect(page.getByRole('main')).toContainText('Wat u invult, blijft in uw browser.')
  await expect(page.getByRole('region', { name: 'Gegevens over strafbare feiten' })).toContainText(
    'Wat politie, justitie en reclassering met zulke gegevens mogen, toetst Deelwijs niet.',
  )
})

test('de tabel noemt per wet wat is gelezen, en de som klopt met de zin erboven', async ({ page }) => {
  await page.goto('/over')
  const table = page.getByRole('table', { name: 'Wat wij lazen, en wat nog moet' })
  await expect(table.getByRole('row', { name: /^Jeugdwet/ })).toContainText('gelezen: versie van 1 januari 2026')
  await expect(table.getByRole('row', { name: /^Algemene verordening/ })).toContainText('nog na te lezen')
  const column = async (name: string): Promise<number> => {
    const cells = await table.locator(`td[data-label="${name}"]`).allInnerTexts()
    return cells.reduce((sum, cell) => sum + Number(cell), 0)
  }
  const sentence = page.getByText(/^Wij gebruiken/)
  await expect(sentence).toContainText(`${await column('Plaatsen')} plaatsen`)
  await expect(sentence).toContainText(`${await column('Nog na te lezen')} nog na te lezen`)
})

test('noemt versie, vingerafdruk en licentie, en hoe u bezwaar maakt tegen een norm', async ({ page }) => {
  await page.goto('/over')
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('EUPL-1.2')
  await expect(page.getByRole('heading', { name: 'Klopt een norm volgens u niet?' })).toBeVisible()
  await page.getByRole('list').getByRole('link', { name: 'Normenboek' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Normenboek')
})

test('haalt niets van een ander adres', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url())
  })
  await page.goto('/over')
  await page.waitForLoadState('networkidle')
  expect(elsewhere).toEqual([])
})

test('toegankelijk en passend op 320 pixels', async ({ page }) => {
  await page.goto('/over')
  await page.setViewportSize(NARROW)
  await expectNoSideways(page)
  await expectAccessible(page)
})
