// From a pasted letter to the outcome: what was read is confirmed, the rest is asked, and a letter follows.
import { expect, type Page } from '@playwright/test'
import { answerAll, readOutcomes, STANDARD, showOutcome } from './check.ts'
import { goOnWith, paste } from './letter-steps.ts'
import { ACCOUNTANT, CONSENT, NO_TASK, REGISTERED, THREAD, THREE } from './letters.ts'
import { test } from './reading.ts'

const REFUSED = { ...STANDARD, motivering: 'geen' }
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function makeReply(page: Page, word: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  await expect(page.locator('.dw-letter')).toContainText(word)
}

test('een beroepsregister als reden: van brief tot antwoord', async ({ page }) => {
  const began = Date.now()
  await paste(page, REGISTERED)
  await expect(page.getByRole('checkbox', { name: /^Diagnose/ })).toBeChecked()
  await expect(page.getByRole('heading', { name: 'Een beroepsregister als reden' })).toBeVisible()
  await goOnWith(page)
  const passed = await answerAll(page, REFUSED)
  const asked = passed.flatMap(({ facts }) => facts)
  expect(asked.filter((feit) => ['pet', 'vrager', 'aanleiding', 'uitvraag', 'initiatief'].includes(feit))).toEqual([])
  await expect(page.locator('.dw-review__row', { hasText: 'De taak van de vrager' })).toContainText('Besluiten over de')
  await showOutcome(page)
  expect(await readOutcomes(page)).toEqual({ Diagnose: 'Mag niet', 'Duur van de hulp': 'Moet', 'Soort hulp': 'Moet' })
  await makeReply(page, /diagnose/i)
  test.info().annotations.push({ type: 'tijd', description: `${Date.now() - began} ms van plakken tot brief` })
})

test('toestemming als reden: de bewering staat niet klaar, en een vergissing is af te wijzen', async ({ page }) => {
  await paste(page, CONSENT)
  const consent = page.getByRole('checkbox', { name: /^Toestemming/ })
  await expect(consent).not.toBeChecked()
  await expect(consent).toHaveAccessibleDescription(/De gemeente zegt dit/)
  await page.getByRole('checkbox', { name: /^Evaluatieverslag/ }).uncheck()
  await goOnWith(page)
  await answerAll(page, REFUSED)
  await showOutcome(page)
  expect(await readOutcomes(page)).toEqual({ Onderzoeksverslag: 'Mag niet' })
  await makeReply(page, /onderzoeksverslag/i)
})

test('de accountant als reden: doelen en evaluatie gaan niet mee', async ({ page }) => {
  await paste(page, ACCOUNTANT)
  await expect(page.getByRole('link', { name: /^Handreiking/ })).toBeVisible()
  await goOnWith(page)
  await answerAll(page, REFUSED)
  await showOutcome(page)
  expect(Object.values(await readOutcomes(page))).toEqual(['Mag niet', 'Mag niet'])
  await makeReply(page, /evaluatieverslag/i)
})

test('in een draad telt alleen de nieuwe vraag; de oude staat er als ouder bericht', async ({ page }) => {
  await paste(page, THREAD)
  await expect(page.getByRole('list', { name: 'Gevraagde gegevens' }).getByRole('checkbox')).toHaveCount(1)
  await expect(page.getByRole('checkbox', { name: /^Hoeveelheid hulp/ })).toBeChecked()
  const older = page.locator('.dw-lezen__older')
  await expect(older).toContainText('Ouder bericht: dit telt niet mee')
  await expect(older).toContainText('anamnese')
  await page.getByText('Ook genoemd, niet gevraagd (2)').click()
  const named = page.getByRole('list', { name: 'Genoemde gegevens' })
  await expect(named).toContainText('Uit een ouder bericht')
  await expect(named.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await goOnWith(page)
  await answerAll(page, STANDARD)
  await showOutcome(page)
  expect(await readOutcomes(page)).toEqual({ 'Hoeveelheid hulp': 'Moet' })
})

test('drie doelen in een brief worden drie toetsen, na elkaar', async ({ page }) => {
  await paste(page, THREE)
  for (const task of ['1 van 3: besluiten over de hulp', '2 van 3: betalen voor de hulp', '3 van 3: alle hulp']) {
    await expect(page.getByRole('heading', { name: `Taak ${task}` })).toBeVisible()
  }
  await expect(page.getByText('Dat worden 3 toetsen')).toBeVisible()
  await goOnWith(page)
  await expect(page.locator('.dw-step-task')).toHaveText(/^Taak 1 van 3/)
  await answerAll(page, REFUSED)
  await showOutcome(page)
  expect(Object.keys(await readOutcomes(page))).toEqual(['Diagnose'])
  await page.getByRole('button', { name: 'Ga naar taak 2: betalen voor de hulp' }).click()
  await answerAll(page, REFUSED)
  await showOutcome(page)
  expect(await readOutcomes(page)).toEqual({ 'Gegevens voor de rekening': 'Moet' })
  await page.getByRole('button', { name: 'Ga naar taak 3: alle hulp op elkaar afstemmen' }).click()
  await answerAll(page, { ...STANDARD, 'nodig-voor-afstemming': 'ja', 'schaadt-ander': 'nee', toestemming: 'nee' })
  await showOutcome(page)
  expect(Object.values(await readOutcomes(page))).toEqual(['Mag niet'])
})

test('een taak die niet klopt, gaat niet mee', async ({ page }) => {
  await paste(page, THREE)
  await page.getByRole('checkbox', { name: /betalen voor de hulp/i }).uncheck()
  await page.getByRole('checkbox', { name: /alle hulp op elkaar/i }).uncheck()
  await goOnWith(page)
  await expect(page.locator('.dw-step-task')).toHaveCount(0)
  await answerAll(page, REFUSED)
  await showOutcome(page)
  await expect(page.getByRole('button', { name: /^Ga naar taak/ })).toHaveCount(0)
})

test('zonder taak in de brief kiest de mens, en anders komt de vraag straks', async ({ page }) => {
  await paste(page, NO_TASK)
  await expect(page.getByLabel('Vraag het mij straks')).toBeChecked()
  await goOnWith(page)
  const passed = await answerAll(page, { ...STANDARD, vrager: 'college', pet: 'niet-kenbaar' })
  expect(passed.flatMap(({ facts }) => facts)).toContain('pet')
  await page.goBack()
  while (new URL(page.url()).pathname !== '/brief') await page.goBack()
  await page.getByRole('radio', { name: /^Dat staat er niet bij/ }).check()
  await goOnWith(page)
  await expect(page.locator('.dw-review__row', { hasText: 'De taak van de vrager' })).toContainText('Dat staat er niet')
})

test('wijzigen, toevoegen, ongedaan maken, terug, en de tekst opnieuw', async ({ page }) => {
  await paste(page, REGISTERED)
  const count = page.getByRole('status').filter({ hasText: 'U neemt over' })
  await expect(count).toContainText('3 gegevens')
  await page.getByLabel('Mist u een gegeven?').fill('PvA')
  await page
    .getByRole('button', { name: /toevoegen$/ })
    .first()
    .click()
  await expect(count).toContainText('4 gegevens')
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(count).toContainText('3 gegevens')
  await page.getByRole('button', { name: /^Wijzig ?: De vrager/ }).click()
  await page.getByLabel('Wat is het wel? De vrager').selectOption('raad')
  await expect(page.getByRole('checkbox', { name: /^De vrager: De Raad/ })).toBeChecked()
  await goOnWith(page)
  await page.goBack()
  await expect(heading(page)).toHaveText('Klopt wat wij lazen?')
  await expect(page.getByRole('checkbox', { name: /^De vrager: De Raad/ })).toBeChecked()
  await page.getByRole('link', { name: 'Wijzig de tekst' }).click()
  const box = page.getByLabel('Plak of sleep de brief')
  await expect(box).toHaveValue(REGISTERED)
  await box.fill(ACCOUNTANT)
  await page.getByRole('button', { name: 'Lees de brief' }).click()
  await expect(page.getByRole('checkbox', { name: /De jaarrekening controleren/ })).toBeChecked()
})

test('zonder gegeven gaat niemand verder; de melding wijst de plek', async ({ page }) => {
  await paste(page, ACCOUNTANT)
  for (const box of await page.getByRole('list', { name: 'Gevraagde gegevens' }).getByRole('checkbox').all()) {
    await box.uncheck()
  }
  await page.getByRole('button', { name: 'Dit klopt, ga verder' }).click()
  await expect(page.locator('.dw-errors')).toBeFocused()
  await page.getByRole('link', { name: 'Kies ten minste één gegeven dat is gevraagd.' }).click()
  await expect(page.getByLabel('Mist u een gegeven?')).toBeFocused()
})
