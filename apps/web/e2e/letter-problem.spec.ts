// A letter that cannot be: the field says so, what was typed stays, and there is no file to take along.
import { expect, test } from '@playwright/test'

/** Invented, and well formed. */
const NUMBER = '123456782'

test('een burgerservicenummer in een veld geeft een melding bij het veld, en geen brief', async ({ page }) => {
  await page.goto('/voorbeelden/pv04')
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  const organisation = page.getByLabel('Naam van uw organisatie')
  await organisation.fill('Praktijk De Verzonnen Eik')
  const child = page.getByLabel('Naam of voorletters van de jeugdige')
  await child.fill(`J. ${NUMBER}`)
  await expect(child).toHaveAttribute('aria-invalid', 'true')
  await expect(child).toHaveAccessibleDescription(/burgerservicenummer/)
  await expect(page).toHaveTitle(/^Fout: /)
  await expect(page.locator('.dw-letter')).toHaveCount(0)
  for (const button of ['Controleer de brief', 'Bewaar voor Word', 'Bewaar als PDF', 'Druk af', 'Kopieer']) {
    await expect(page.getByRole('button', { name: button })).toHaveCount(0)
  }
  await page.getByRole('link', { name: 'Ga naar: Naam of voorletters van de jeugdige' }).click()
  await expect(child).toBeFocused()
  await expect(child).toHaveValue(`J. ${NUMBER}`)
  await child.fill('J.')
  await expect(page.locator('.dw-letter')).toContainText('Praktijk De Verzonnen Eik')
  await expect(page.getByRole('button', { name: 'Controleer de brief' })).toBeVisible()
})

test('ook een veld dat dichtgeklapt staat, komt met zijn melding in beeld', async ({ page }) => {
  await page.goto('/voorbeelden/pv04')
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  const optional = page.locator('summary', { hasText: 'Alleen als het past' })
  await optional.click()
  const mark = page.getByLabel('Kenmerk van het verzoek')
  await mark.fill(NUMBER)
  await page.getByRole('link', { name: 'Andere brief' }).click()
  await page.getByRole('link', { name: /Antwoord op uw vraag/ }).click()
  await expect(mark).toBeVisible()
  await expect(mark).toHaveAttribute('aria-invalid', 'true')
  await mark.fill('2026-12')
  await expect(mark).toBeVisible()
  await expect(page.locator('.dw-letter')).toContainText('2026-12')
})
