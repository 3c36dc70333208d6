// The leak check: before a letter goes along, in the field on how a judgement was formed, and on its own page.
import { expect, type Page } from '@playwright/test'
import { answerAll, begin, STANDARD, showOutcome, TARGETED } from './check.ts'
import { longContract } from './long-pdf.ts'
import { expectAccessible, expectNoSideways, goDark, NARROW, tabTo, test, watchLeaks } from './reading.ts'

/** Under a full test run the first reading may wait for its turn. */
const PATIENT = { timeout: 30_000 }

import { wordWithSecrets } from './word-file.ts'

const SENTENCE =
  /^Wij zochten naar 12 soorten gegevens\. Gevonden: (\d+)\. Dit is geen garantie\. Lees .* zelf nog een keer\.$/
const TEXT =
  'Beste Kees Kwartelzucht,\n\nHij heeft ADHD. Bel 06-12345678 of mail moeder@voorbeeld.example.\nBSN: 123456782'

async function openReply(page: Page, elements: readonly string[]): Promise<void> {
  await begin(page, elements)
  await answerAll(page, STANDARD)
  await showOutcome(page)
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  await page.getByLabel('Naam van uw organisatie').fill('Praktijk De Verzonnen Eik')
}

test('een brief gaat pas mee na een klik op de controle, en niets gevonden is geen garantie', async ({ page }) => {
  await openReply(page, ['diagnose', 'product'])
  await expect(page.getByRole('button', { name: 'Bewaar als PDF' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Controleer de brief' }).click()
  await expect(page.getByRole('heading', { name: 'Controle van uw brief' })).toBeFocused(PATIENT)
  await expect(page.getByText(SENTENCE)).toHaveText(/Gevonden: 0\./)
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als PDF' }).click(),
  ])
  expect(await download.failure()).toBeNull()
  await page.getByLabel('Naam van uw organisatie').fill('Praktijk De Andere Eik')
  await expect(page.getByText('U hebt de brief veranderd.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bewaar als PDF' })).toHaveCount(0)
})

test('hoe het oordeel tot stand kwam: inhoud valt op bij het veld en voor het bewaren, en houdt niets tegen', async ({
  page,
}) => {
  await begin(page, ['totstandkoming-oordeel'])
  await answerAll(page, TARGETED)
  await showOutcome(page)
  await page.getByRole('link', { name: /^Weeg 1 gegeven af/ }).click()
  await expect(page.getByRole('textbox').first()).toBeVisible()
  for (const box of await page.getByRole('textbox').all()) await box.fill('Eigen woorden.')
  await page.getByLabel('Ik vind dit in dit geval nodig').check()
  await page.getByRole('button', { name: 'Leg uw afweging vast' }).click()
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  const field = page.getByLabel('Hoe het oordeel tot stand kwam')
  await field.fill('Wij voerden gesprekken en stelden een depressieve stoornis vast.')
  await expect(page.locator('.dw-clinical p')).toContainText('depressieve stoornis (diagnose)', PATIENT)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Controleer de brief' }).click()
  await expect(page.locator('.dw-leaks mark', { hasText: 'depressieve stoornis' })).toHaveCount(1, PATIENT)
  await expect(page.getByText(SENTENCE)).toHaveText(/Gevonden: [1-9]/)
  await expectAccessible(page)
  await expect(page.getByRole('button', { name: 'Bewaar voor Word' })).toBeEnabled()
  await field.fill('Wij voerden gesprekken en deden onderzoek.')
  await expect(page.locator('.dw-clinical p')).toHaveCount(0)
})

test('een geplakte tekst: elke vondst met soort, plaats en de woorden eromheen', async ({ page }) => {
  await page.goto('/lekcontrole')
  const leaks = watchLeaks(page)
  const urls: string[] = []
  page.on('request', (request) => urls.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.getByRole('textbox').fill(TEXT)
  await page.getByRole('button', { name: 'Controleer dit' }).click()
  await expect(page.getByRole('heading', { name: 'Wat wij vonden' })).toBeFocused(PATIENT)
  for (const found of ['ADHD', '06-12345678', 'moeder@voorbeeld.example', '123456782']) {
    await expect(page.locator('.dw-leaks mark', { hasText: found })).toHaveCount(1)
  }
  await expect(page.locator('.dw-leaks li', { hasText: 'Burgerservicenummer' })).toContainText('regel 4')
  expect(leaks).toEqual([])
  expect(urls.filter((url) => /Kwartelzucht|123456782/.test(decodeURIComponent(url)))).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  await expectAccessible(page)
  await goDark(page)
  await expectAccessible(page)
  await page.setViewportSize(NARROW)
  await expectAccessible(page)
  await expectNoSideways(page)
})

test('een Word-bestand met een opmerking, een wijziging en een schrijver: wat niet op papier staat, komt in beeld', async ({
  page,
}) => {
  await page.goto('/lekcontrole')
  await page
    .getByLabel('Of kies een bestand')
    .setInputFiles({ name: 'antwoord.docx', mimeType: '', buffer: wordWithSecrets() })
  await expect(page.getByRole('heading', { name: 'Verborgen in antwoord.docx' })).toBeVisible(PATIENT)
  const hidden = page.locator('.dw-hidden')
  for (const secret of ['Kees Kwartelzucht', 'Zij heeft ADHD', 'moeder is opgenomen']) {
    await expect(hidden).toContainText(secret)
  }
  await expect(page.locator('.dw-leaks mark', { hasText: 'ADHD' })).toHaveCount(1)
  await expectAccessible(page)
})

test('een PDF: ook de titel in de eigenschappen komt in beeld', async ({ page }) => {
  await page.goto('/lekcontrole')
  await page
    .getByLabel('Of kies een bestand')
    .setInputFiles({ name: 'lang.pdf', mimeType: 'application/pdf', buffer: await longContract(24) })
  await expect(page.getByRole('heading', { name: 'Wat wij vonden' })).toBeFocused(PATIENT)
  await expect(page.getByRole('heading', { name: 'Verborgen in lang.pdf' })).toBeVisible()
  await expect(page.locator('.dw-hidden')).toContainText('Verzonnen contract')
})

test('alleen met het toetsenbord', async ({ page }) => {
  await page.goto('/lekcontrole')
  await page.getByRole('textbox').focus()
  await page.keyboard.insertText(TEXT)
  await tabTo(page, /^Controleer dit$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Wat wij vonden' })).toBeFocused(PATIENT)
  await tabTo(page, /^Waar wij naar zochten$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Straten met een huisnummer')).toBeVisible()
})
