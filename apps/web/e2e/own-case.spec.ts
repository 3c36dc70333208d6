// An own case without an example, from the first screen to the letter; how many questions each kind of request takes.
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { answerAll, begin, type Passed, readOutcomes, STANDARD, showOutcome, TARGETED } from './check.ts'

const FOUR = ['diagnose', 'behandelplan', 'product', 'duur']
const DUTY = ['leeftijd', 'gezag', 'wilsbekwaam']

/** Questions about the outcome; the page with rare facts counts once. */
const outcomeQuestions = (passed: readonly Passed[]) =>
  passed.flatMap(({ facts }) => facts).filter((feit) => !DUTY.includes(feit))

test('vier gegevens, vast gevraagd: van begin tot brief in Word en PDF', async ({ page }) => {
  await begin(page, FOUR)
  const passed = await answerAll(page, STANDARD)
  expect(outcomeQuestions(passed).length).toBeLessThanOrEqual(9)
  expect(passed[0]?.title).toMatch(/^vraag 2 van \d+ - Wie vraagt het\? - Deelwijs$/)
  await showOutcome(page)
  expect(await readOutcomes(page)).toEqual({
    Diagnose: 'Mag niet',
    'Behandelplan of plan van aanpak': 'Mag niet',
    'Soort hulp': 'Moet',
    'Duur van de hulp': 'Moet',
  })
  await expect(page.locator('.dw-summary__sentence')).toHaveText('2 gegevens moet u geven, 2 mag u niet geven.')

  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  await page.getByLabel('Naam van uw organisatie').fill('Praktijk De Verzonnen Eik')
  await expect(page.locator('.dw-letter')).toContainText('Praktijk De Verzonnen Eik')
  await page.getByRole('button', { name: 'Controleer de brief' }).click()
  for (const [button, start] of [
    ['Bewaar voor Word', 'PK'],
    ['Bewaar als PDF', '%PDF-'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    const bytes = await readFile(await download.path())
    expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start)
    expect(download.suggestedFilename()).not.toContain('Eik')
  }
})

test('gericht en met uitleg gevraagd: hooguit veertien vragen, en daarna een afweging', async ({ page }) => {
  await begin(page, FOUR)
  const passed = await answerAll(page, TARGETED)
  expect(outcomeQuestions(passed).length).toBeLessThanOrEqual(14)
  const tables = passed.filter(({ path }) => path === '/toets/per-gegeven')
  expect(tables.length).toBe(1)
  const firstDuty = passed.findIndex(({ facts }) => facts.some((feit) => DUTY.includes(feit)))
  expect(passed.slice(firstDuty).every(({ facts }) => facts.every((feit) => DUTY.includes(feit)))).toBe(true)
  await showOutcome(page)
  expect((await readOutcomes(page))['Diagnose']).toBe('Na uw afweging')

  await page.getByRole('link', { name: 'Weeg 2 gegevens af' }).click()
  await page.getByRole('button', { name: 'Leg uw afweging vast' }).click()
  await expect(page.getByRole('alert')).toContainText('Kies wat u besluit.')
  await page.getByLabel('Ik vind dit in dit geval nodig').check()
  await page.getByRole('button', { name: 'Leg uw afweging vast' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(6)
  for (const box of await page.getByRole('textbox').all()) await box.fill('Eigen woorden.')
  await page.getByRole('button', { name: 'Leg uw afweging vast' }).click()
  await page.getByLabel('Ik vind dit niet nodig').check()
  await page.getByRole('button', { name: 'Leg uw afweging vast' }).click()
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  await expect(page.locator('.dw-letter')).toContainText('Wij geven dit na afweging')
})

test('casusregie vraagt hooguit zeven vragen', async ({ page }) => {
  await begin(page, ['verloop', 'afstemmingsinformatie', 'doelen', 'diagnose'])
  const passed = await answerAll(page, {
    vrager: 'college',
    pet: 'casusregisseur',
    'nodig-voor-afstemming': 'ja',
    'schaadt-ander': 'nee',
    toestemming: 'ja',
    leeftijd: '12-15',
    gezag: 'ouders',
  })
  expect(outcomeQuestions(passed).length).toBeLessThanOrEqual(7)
  await showOutcome(page)
  expect((await readOutcomes(page))['Verloop van de hulp']).toBe('Met toestemming')
})

test('de terugknop gaat een vraag terug en houdt het antwoord; opnieuw laden geeft een vriendelijk begin', async ({
  page,
}) => {
  await begin(page, ['diagnose'])
  await page.locator('input[value="college"]').check()
  await page.getByRole('button', { name: 'Volgende' }).click()
  await expect(page).toHaveURL(/\/toets\/vraag\/pet$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/toets\/vraag\/vrager$/)
  await expect(page.locator('input[value="college"]')).toBeChecked()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier staat nog geen toets')
})

test('met alleen de taak bekend staan de mogelijke oordelen en de vragen er', async ({ page }) => {
  await begin(page, ['diagnose'])
  await page.locator('input[value="weet-ik-niet"]').check()
  await page.getByRole('button', { name: 'Volgende' }).click()
  await page.locator('input[value="beslisser"]').check()
  await page.getByRole('button', { name: 'Volgende' }).click()
  await page.getByRole('link', { name: 'Bekijk nu al de uitkomst' }).click()
  const card = page.locator('.dw-verdict')
  await expect(card).toContainText('Wij weten dit nog niet.')
  await expect(card).toContainText('Mogelijk is:')
  await card.getByRole('link', { name: 'Beantwoord de volgende vraag' }).click()
  await expect(page).toHaveURL(/\/toets\/vraag\//)
})

test('een voorbeeld bekijken maakt de eigen toets niet kwijt', async ({ page }) => {
  await begin(page, ['diagnose'])
  await page.getByRole('link', { name: 'Deelwijs', exact: true }).click()
  await page.locator('.dw-case').first().click()
  await expect(page.locator('.dw-origin')).toBeVisible()
  await page.getByRole('link', { name: 'Deelwijs', exact: true }).click()
  await page.getByRole('button', { name: 'Ga verder met uw toets' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Controleer uw antwoorden')
  await expect(page.locator('.dw-review').first()).toContainText('Diagnose')
})
