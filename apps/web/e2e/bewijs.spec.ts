// The page Bewijs: all statements proved while one watches, and statements of one's own.
import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSideways, goDark, NARROW, tabTo, test, watchLeaks } from './reading.ts'

/** All proofs take well under a second; a busy machine may need longer. */
const PATIENT = { timeout: 30_000 } as const

const result = (page: Page) => page.locator('.dw-own__result')
const prove = (page: Page) => page.getByRole('button', { name: 'Bewijs mijn stelling' }).click()

async function addFact(page: Page, number: number, feit: string, ...answers: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Feit toevoegen' }).click()
  const row = page.locator('.dw-own__row').nth(number - 1)
  await row.getByLabel(`Feit ${number}`, { exact: true }).selectOption(feit)
  for (const answer of answers) await row.getByRole('checkbox', { name: answer, exact: true }).check()
}

test('alle stellingen worden in de browser bewezen, met exacte aantallen en tijden', async ({ page }) => {
  await page.goto('/bewijs')
  await expect(page.getByText('Een bewijs gaat over ons model van de regels.')).toBeVisible()
  const total = await page.locator('.dw-statement').count()
  expect(total).toBeGreaterThanOrEqual(30)
  await expect(page.getByText('Nog niet bewezen')).toHaveCount(total)
  const leaks = watchLeaks(page)
  await page.getByRole('button', { name: `Bewijs alle ${total} stellingen` }).click()
  await expect(page.getByText(`Alle ${total} stellingen zijn bewezen.`)).toBeVisible(PATIENT)
  await expect(page.locator('.dw-proof--true')).toHaveCount(total)
  for (const line of await page.locator('.dw-proof').allInnerTexts()) {
    expect(line.replace(/\s+/g, ' ')).toMatch(
      /^Bewezen over \d{1,3}(\.\d{3})+ gevallen \(ruim \d+ [a-z]+\), in \d+(\.\d{3})*,\d milliseconden?$/,
    )
  }
  await expect(page.getByText(`${total} van ${total} stellingen bekeken`)).toBeVisible()
  expect(leaks).toEqual([])
})

test('bij elke stelling staat wat er precies wordt bewezen, en waar het staat', async ({ page }) => {
  await page.goto('/bewijs')
  const statement = page.locator('#s10')
  await statement.getByText('Wat wij precies bewijzen, en waar het staat').click()
  await expect(statement).toContainText('is ook open bij')
  await expect(statement.getByRole('link', { name: /^Handreiking 3\.2\.5/ })).toBeVisible()
})

test('wie stopt, ziet hoe ver het was en kan opnieuw beginnen', async ({ page }) => {
  await page.goto('/bewijs')
  await page.getByRole('button', { name: /^Bewijs alle/ }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText(/^U bent gestopt na \d+ van de \d+ stellingen\.$/)).toBeVisible()
  await expect(page.getByText('Nog niet bewezen').first()).toBeVisible()
  await page.getByRole('button', { name: 'Bewijs alles opnieuw' }).click()
  await expect(page.getByText(/^Alle \d+ stellingen zijn bewezen\.$/)).toBeVisible(PATIENT)
})

test('eigen stelling: nooit deze uitkomst, bewezen met een aantal', async ({ page }) => {
  await page.goto('/bewijs')
  await page.getByRole('checkbox', { name: 'Moet', exact: true }).check()
  await addFact(page, 1, 'pet', 'Beleid maken of hulp inkopen')
  await prove(page)
  await expect(result(page).getByRole('heading', { name: 'Bewezen' })).toBeFocused()
  await expect(result(page)).toContainText(/Wij keken naar \d{1,3}(\.\d{3})+ gevallen/)
  await expect(result(page)).toContainText('Een aantal gevallen is geen kans.')
})

test('eigen stelling: altijd deze uitkomst, weerlegd met een geval in gewone zinnen', async ({ page }) => {
  await page.goto('/bewijs')
  await page.getByLabel('Altijd deze uitkomst').check()
  await page.getByRole('checkbox', { name: 'Mag niet', exact: true }).check()
  await addFact(page, 1, 'pet', 'Besluiten over de hulp')
  await page.getByLabel('Over welk gegeven gaat het?').selectOption('gegeven:diagnose')
  await prove(page)
  await expect(result(page).getByRole('heading', { name: 'Weerlegd' })).toBeFocused()
  const example = page.locator('.dw-example')
  await expect(example).toContainText('De vrager besluit over de hulp.')
  await expect(example).toContainText('Het gaat om: Diagnose.')
  await expect(example).not.toContainText('De jeugdige is')
  await expectAccessible(page)
})

test('eigen stelling: dit feit verandert niets', async ({ page }) => {
  await page.goto('/bewijs')
  await page.getByLabel('Dit feit verandert niets').check()
  await page.getByLabel('Welk feit verandert niets?').selectOption('contractbepaling')
  await prove(page)
  await expect(result(page).getByRole('heading', { name: 'Bewezen' })).toBeVisible()
  await page.getByLabel('Welk feit verandert niets?').selectOption('motivering')
  await expect(result(page)).toHaveCount(0)
  await prove(page)
  await expect(result(page).getByRole('heading', { name: 'Weerlegd' })).toBeVisible()
  await expect(page.locator('.dw-example')).toContainText('Verandert alleen dit:')
})

test('eigen stelling: de ene taak krijgt niet meer dan de andere', async ({ page }) => {
  await page.goto('/bewijs')
  await page.getByLabel('De ene taak krijgt niet meer dan de andere').check()
  await page.getByLabel('Deze taak krijgt niet meer').selectOption('casusregisseur')
  await page.getByLabel('dan deze taak').selectOption('hulpverlener')
  await prove(page)
  await expect(result(page).getByRole('heading', { name: 'Bewezen' })).toBeVisible()
  await page.getByLabel('Deze taak krijgt niet meer').selectOption('hulpverlener')
  await page.getByLabel('dan deze taak').selectOption('casusregisseur')
  await prove(page)
  await expect(result(page).getByRole('heading', { name: 'Weerlegd' })).toBeVisible()
})

test('wat ontbreekt staat bovenaan en bij het veld, en wat gekozen was blijft', async ({ page }) => {
  await page.goto('/bewijs')
  await page.getByRole('button', { name: 'Feit toevoegen' }).click()
  await prove(page)
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('Kies een feit, of haal deze regel weg.')
  await expectAccessible(page)
  await summary.getByRole('link', { name: 'Kies ten minste één uitkomst.' }).click()
  await expect(page.getByRole('checkbox', { name: 'Moet', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Haal feit 1 weg' }).click()
  await expect(page.getByRole('button', { name: 'Feit toevoegen' })).toBeFocused()
})

test('feiten die nooit samen voorkomen bewijzen niets', async ({ page }) => {
  await page.goto('/bewijs')
  await page.getByRole('checkbox', { name: 'Moet', exact: true }).check()
  await addFact(page, 1, 'leeftijd', '18 jaar of ouder')
  await addFact(page, 2, 'gezag', 'Beide ouders')
  await prove(page)
  await expect(result(page).getByRole('heading')).toHaveText('Hierover is niets te bewijzen')
  await expect(result(page)).toContainText('Geen enkel mogelijk geval past bij deze feiten.')
})

test('een eigen stelling met alleen het toetsenbord', async ({ page }) => {
  await page.goto('/bewijs')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewijs')
  await tabTo(page, /^Nooit deze uitkomst/)
  await page.keyboard.press('ArrowDown')
  await tabTo(page, /^Mag niet$/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Feit toevoegen/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Feit 1', { exact: true })).toBeFocused()
  await page.keyboard.type('De taak van de v')
  await tabTo(page, /^Beleid maken/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Bewijs mijn stelling/)
  await page.keyboard.press('Enter')
  await expect(result(page).getByRole('heading', { name: 'Weerlegd' })).toBeFocused()
})

test('de pagina is ook na het bewijzen toegankelijk, donker en op 320 pixels', async ({ page }) => {
  await page.goto('/bewijs')
  await page.getByRole('button', { name: /^Bewijs alle/ }).click()
  await expect(page.getByText(/^Alle \d+ stellingen zijn bewezen\.$/)).toBeVisible(PATIENT)
  await page.locator('#s7').getByText('Wat wij precies bewijzen').click()
  await expectAccessible(page)
  await goDark(page)
  await expectAccessible(page)
  await page.setViewportSize(NARROW)
  await expectNoSideways(page)
  await expectAccessible(page)
})
