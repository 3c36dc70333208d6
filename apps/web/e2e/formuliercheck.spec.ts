// The page Formuliercheck: fields that stay, go or change, another task, and the lawful version to copy.
import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSideways, goDark, NARROW, tabTo, test, watchLeaks } from './reading.ts'

/** Under a full test run the first reading may wait for its turn. */
const PATIENT = { timeout: 30_000 }

const FORM = [
  'AANVRAAGFORMULIER VERLENGING JEUGDHULP',
  '',
  'Naam jeugdige: ............',
  'BSN: ............',
  'Productcode: ............',
  'Begindatum: ............',
  'Diagnose: ............',
  'Gezinssituatie: ............',
  '[ ] De ouders geven toestemming voor het delen van gegevens met de gemeente Kwartelzucht',
  'Bijlage: behandelplan',
].join('\n')

async function checkForm(page: Page): Promise<void> {
  await page.goto('/formuliercheck')
  await page.getByRole('textbox', { name: 'Plak of sleep hier het formulier' }).fill(FORM)
  await page.getByRole('button', { name: 'Toets dit formulier' }).click()
  await expect(page.getByRole('heading', { name: 'Wat wij vonden' })).toBeFocused(PATIENT)
}

const group = (page: Page, name: RegExp) => page.getByRole('region', { name })

test('een formulier voor een besluit: wat weg moet, wat blijft, en de versie die kan', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await checkForm(page)
  const gone = group(page, /moeten weg/)
  for (const word of ['Diagnose', 'toestemming', 'behandelplan']) await expect(gone).toContainText(word)
  await expect(gone.locator('.dw-mark').first()).toHaveText('Moet weg')
  const stays = group(page, /mogen blijven/)
  for (const word of ['BSN', 'Productcode', 'Begindatum']) await expect(stays).toContainText(word)
  const lawful = group(page, /Zo kan het formulier wel/)
  await expect(lawful).toContainText('Burgerservicenummer')
  await expect(lawful).not.toContainText('Diagnose')
  await lawful.getByRole('button', { name: 'Kopieer deze tekst' }).click()
  await expect(page.getByText('De tekst staat klaar om te plakken.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Burgerservicenummer')
})

test('een andere taak geeft meteen andere velden', async ({ page }) => {
  await checkForm(page)
  await page.getByLabel('Voor welke taak is het formulier?').selectOption('hulpverlener')
  await expect(group(page, /vraagt u anders/)).toContainText('Diagnose')
  await expect(group(page, /moeten weg/).getByText('Diagnose')).toHaveCount(0)
})

test('geen enkel verzoek draagt het formulier', async ({ page }) => {
  await page.goto('/formuliercheck')
  const leaks = watchLeaks(page)
  const urls: string[] = []
  page.on('request', (request) => urls.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.getByRole('textbox').fill(FORM)
  await page.getByRole('button', { name: 'Toets dit formulier' }).click()
  await expect(page.getByRole('heading', { name: 'Wat wij vonden' })).toBeFocused(PATIENT)
  expect(leaks).toEqual([])
  expect(urls.filter((url) => /Kwartelzucht/.test(decodeURIComponent(url)))).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
})

test('toegankelijk: licht, donker en op 320 pixels', async ({ page }) => {
  await checkForm(page)
  await expectAccessible(page)
  await goDark(page)
  await expectAccessible(page)
  await page.setViewportSize(NARROW)
  await expectAccessible(page)
  await expectNoSideways(page)
})

test('alleen met het toetsenbord', async ({ page }) => {
  await page.goto('/formuliercheck')
  await tabTo(page, /^Voor welke taak/)
  await page.keyboard.press('ArrowDown')
  await page.getByRole('textbox').focus()
  await page.keyboard.insertText(FORM)
  await tabTo(page, /^Toets dit formulier$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Wat wij vonden' })).toBeFocused(PATIENT)
  await tabTo(page, /^Kopieer deze tekst$/)
})
