// On a shared computer: after wiping, the back button shows nothing of what was filled in.
import { expect, test } from '@playwright/test'

test('na wissen, na één vraag of het zeker is, is er niets meer, ook niet met de knop terug', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Wis alles wat u invulde' })).toHaveCount(0)
  await page.goto('/voorbeelden/pv01')
  await page
    .getByRole('link', { name: /Kies een brief|Maak de antwoordbrief/ })
    .first()
    .click()
  await page.getByLabel('Naam van uw organisatie').fill('Praktijk De Verzonnen Linde')
  const wipe = page.getByRole('button', { name: 'Wis alles wat u invulde' })
  await wipe.click()
  await page.getByRole('button', { name: 'Nee, ga terug' }).click()
  await expect(page.locator('.dw-letter')).toContainText('Praktijk De Verzonnen Linde')
  await wipe.click()
  await page.getByRole('button', { name: 'Ja, wis alles' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mag ik dit delen?')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier staat nog geen toets')
  await expect(page.locator('body')).not.toContainText('Verzonnen Linde')
})
