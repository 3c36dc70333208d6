// The page Wat verandert er: two days, or the norms in force against the invented draft.
import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSideways, goDark, NARROW, tabTo, test } from './reading.ts'

const compare = (page: Page) => page.getByRole('button', { name: 'Vergelijk' }).click()
const chooseDraft = (page: Page) => page.getByLabel('De normen van nu en een verzonnen ontwerp').check()

test('tussen twee dagen met dezelfde normen verandert er niets', async ({ page }) => {
  await page.goto('/wat-verandert-er')
  await page.getByLabel('De eerste dag').fill('2026-11-24')
  await page.getByLabel('De tweede dag').fill('2027-01-01')
  await compare(page)
  await expect(page.getByRole('heading', { name: 'Van 24 november 2026 naar 1 januari 2027' })).toBeFocused()
  await expect(page.getByText('Er verandert niets.')).toBeVisible()
  await expect(page.getByText('Verzonnen voorbeeld')).toHaveCount(0)
  await expectAccessible(page)
})

test('een dag buiten de normen geeft een fout bij het veld', async ({ page }) => {
  await page.goto('/wat-verandert-er')
  await page.getByLabel('De eerste dag').fill('2020-01-01')
  await page.getByLabel('De tweede dag').fill('')
  await compare(page)
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('Onze normen gelden van 1 januari 2026')
  await expect(page.getByRole('alert')).toContainText('Kies een dag die bestaat.')
  await expectAccessible(page)
})

test('het ontwerp is in elke toestand als verzonnen gemerkt', async ({ page }) => {
  await page.goto('/wat-verandert-er')
  await chooseDraft(page)
  const band = page.getByText('Verzonnen voorbeeld. Dit is geen recht.')
  await expect(band).toBeVisible()
  await expect(page).toHaveTitle(/^Verzonnen voorbeeld - Wat verandert er/)
  await expectAccessible(page)
  await compare(page)
  await expect(page.getByRole('heading', { name: /^Verzonnen voorbeeld: wat er op 1 januari 2030/ })).toBeFocused()
  const flips = page.locator('.dw-flips > li')
  const count = await flips.count()
  expect(count).toBeGreaterThan(2)
  await expect(flips.getByText('Verzonnen voorbeeld')).toHaveCount(count)
  await flips.last().scrollIntoViewIfNeeded()
  await expect(band).toBeInViewport()
  await page.emulateMedia({ media: 'print' })
  await expect(band).toBeVisible()
})

test('per omslag een exact aantal en een voorbeeld, en geen kans', async ({ page }) => {
  await page.goto('/wat-verandert-er')
  await chooseDraft(page)
  await compare(page)
  const counts = await page.locator('td.dw-flip-table__count .dw-number').allInnerTexts()
  const numbers = counts.map((text) => BigInt(text.replaceAll('.', '')))
  const total = (await page.locator('.dw-total .dw-number').textContent()) ?? ''
  expect(numbers.reduce((sum, number) => sum + number, 0n)).toBe(BigInt(total.replaceAll('.', '')))
  await expect(page.getByText('Het getal is dus geen kans')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('%')
  const example = page.locator('.dw-flips > li').first()
  await expect(example).toContainText('De vrager besluit over de hulp.')
  await expect(example).toContainText('Het gaat om:')
  await page.getByText('Verzonnen voorbeeld: de toelichting staat op de lijst').click()
  await expect(page.getByText('In dit verzonnen voorbeeld noemt de lijst een reden op hoofdlijnen.')).toBeVisible()
  await expectAccessible(page)
})

test('het ontwerp telt nooit mee in een oordeel, ook niet na 2030', async ({ request }) => {
  const feiten = {
    pet: 'beslisser',
    vrager: 'college',
    pgb: 'nee',
    hergebruik: 'nee',
    weigering: 'geen',
    bekostigingswijze: 'inspanningsgericht',
    aanleiding: 'verlenging',
  }
  const answer = await request.post('/v1/oordelen', {
    data: { peildatum: '2030-06-01', feiten, gegevens: ['reden-verlenging'] },
  })
  expect((await answer.json()).oordelen[0].oordeel).toBe('mag-na-afweging')
})

test('met alleen het toetsenbord van keuze tot uitslag', async ({ page }) => {
  await page.goto('/wat-verandert-er')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat verandert er')
  await tabTo(page, /^Twee dagen/)
  await page.keyboard.press('ArrowDown')
  await tabTo(page, /^Vergelijk/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Verzonnen voorbeeld/ })).toBeFocused()
  await tabTo(page, /^Verzonnen voorbeeld: navragen/)
  const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0)
  const band = await page.locator('.dw-invented').boundingBox()
  expect(top).toBeGreaterThanOrEqual((band?.y ?? 0) + (band?.height ?? 0))
})

test('past op 320 pixels en is donker toegankelijk', async ({ page }) => {
  await page.setViewportSize(NARROW)
  await page.goto('/wat-verandert-er')
  await expectNoSideways(page)
  await chooseDraft(page)
  await compare(page)
  await expectNoSideways(page)
  await expectAccessible(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await goDark(page)
  await expectAccessible(page)
})
